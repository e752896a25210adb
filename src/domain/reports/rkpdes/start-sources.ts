import type { ReportKind } from '../../basics/report-kinds.ts';
import { type RelatedReport, isNihil, readRelated } from '../report-rules.ts';
import { type RkpdesContent, rkpdesContentSchema } from './schema.ts';

export interface RkpdesSource {
  readonly kind: ReportKind;
  readonly tahun: number;
  readonly content: RkpdesContent;
}

/** Filed plans that a new one may start from: for a Perubahan this year's RKPDes, else last year's, the latest first. */
export function rkpdesStartSources(
  related: readonly RelatedReport[],
  { kind, tahun }: Pick<RelatedReport, 'kind' | 'tahun'>,
): readonly RkpdesSource[] {
  const wanted: readonly Pick<RelatedReport, 'kind' | 'tahun'>[] =
    kind === 'rkpdes-perubahan'
      ? [{ kind: 'rkpdes', tahun }]
      : [
          { kind: 'rkpdes-perubahan', tahun: tahun - 1 },
          { kind: 'rkpdes', tahun: tahun - 1 },
        ];
  return wanted.flatMap((key): RkpdesSource[] => {
    const content = readRelated(related, key, rkpdesContentSchema);
    if (!content || isNihil(content) || Object.keys(content.kegiatan).length === 0) return [];
    return [{ ...key, content }];
  });
}
