import { type RelatedReport, isNihil, readRelated, relatedContent } from '../report-rules.ts';
import { type RkpdesContent, rkpdesContentSchema } from './schema.ts';

/**
 * The RKPDes in force for a budget: for the APBDes Perubahan the RKPDes Perubahan where there is one, else
 * the RKPDes; for the murni the RKPDes alone. Null when this device has none of them.
 */
export function rkpdesInForce(
  related: readonly RelatedReport[],
  { kind, tahun }: Pick<RelatedReport, 'kind' | 'tahun'>,
): RkpdesContent | null {
  const changed = relatedContent(related, { kind: 'rkpdes-perubahan', tahun });
  const isChanged = kind === 'apbdes-perubahan' && changed !== null && !isNihil(changed);
  const inForce = isChanged ? 'rkpdes-perubahan' : 'rkpdes';
  return readRelated(related, { kind: inForce, tahun }, rkpdesContentSchema);
}
