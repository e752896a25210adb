import type { ReportKind } from '../../basics/report-kinds.ts';
import { type RkpdesContent, emptyRkpdes } from './schema.ts';

/**
 * A new draft from the kegiatan of an earlier RKPDes: last year's for an RKPDes, this year's for its
 * Perubahan, which keeps them a second time as `semula`. Ids stay, so that the two can be compared; dates,
 * Perdes, files and notes do not, since they belong to the earlier document. A Perubahan keeps the pagu.
 */
export function startRkpdesFrom(previous: RkpdesContent, kind: ReportKind): RkpdesContent {
  const { kegiatan, tim, pagu } = previous;
  if (kind !== 'rkpdes-perubahan') return { ...emptyRkpdes, kegiatan, tim };
  return {
    ...emptyRkpdes,
    kegiatan,
    pagu,
    tim,
    perubahan: { ...emptyRkpdes.perubahan, semula: kegiatan },
  };
}
