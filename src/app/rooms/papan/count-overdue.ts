import { groupBy } from '../../../domain/basics/group-by.ts';
import type { DesaCode } from '../../../domain/basics/ids.ts';
import type { Tanggal } from '../../../domain/basics/tanggal.ts';
import type { RekomendasiDoc } from '../../../domain/rekomendasi/rekomendasi-doc.ts';

export interface OverdueCount {
  readonly desa: DesaCode;
  readonly count: number;
}

/** How many recommendations of each desa are past their day and not closed; desa without any are left out. */
export function countOverdue(
  rekomendasi: readonly RekomendasiDoc[],
  today: Tanggal,
): readonly OverdueCount[] {
  const overdue = rekomendasi.filter(
    ({ due, state }) => due !== null && due < today && state !== 'selesai',
  );
  return [...groupBy(overdue, ({ desa }) => desa)]
    .map(([desa, all]) => ({ desa, count: all.length }))
    .toSorted((a, b) => a.desa.localeCompare(b.desa));
}
