import type { RealisasiLine } from '../../../domain/reports/realisasi/schema.ts';
import type { RealisasiTotals } from '../../../domain/reports/realisasi/totals.ts';
import type { RealisasiTree } from '../../../domain/reports/realisasi/tree.ts';
import { documentRows, type DocumentRow, type TotalNames } from '../lines/document-rows.ts';

interface Amounts {
  /** Null = outside the budget. */
  readonly anggaran: number | null;
  /** Null = not filled in. */
  readonly realisasi: number | null;
  /** What is left over of two sums has no percent that says anything. */
  readonly hasPercent: boolean;
}
export type RealisasiRow = DocumentRow<RealisasiLine, Amounts>;

/** The LRA: each code and line with its anggaran and realisasi. */
export function realisasiRows(
  tree: RealisasiTree,
  totals: RealisasiTotals,
  names: TotalNames,
): RealisasiRow[] {
  return documentRows(tree, {
    names,
    ofTotal: (name): Amounts => ({
      anggaran: totals.anggaran[name],
      realisasi: totals.realisasi[name],
      hasPercent: name === 'pendapatan' || name === 'belanja',
    }),
    ofNode: ({ code, anggaran, realisasi }) => ({ anggaran, realisasi, hasPercent: code !== '6' }),
    ofLine: ({ anggaran, realisasi }) => ({
      anggaran,
      realisasi,
      hasPercent: anggaran !== null,
    }),
  });
}
