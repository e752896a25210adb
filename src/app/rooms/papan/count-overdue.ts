import { groupBy } from '../../../domain/basics/group-by.ts';
import type { DesaCode } from '../../../domain/basics/ids.ts';
import type { Tanggal } from '../../../domain/basics/tanggal.ts';
import { overdueOf } from '../../../domain/rekomendasi/overdue-of.ts';
import type { RekomendasiDoc } from '../../../domain/rekomendasi/rekomendasi-doc.ts';

export interface OverdueCount {
  readonly desa: DesaCode;
  readonly count: number;
}

/** How many recommendations of each desa are past their day and wait for it (`overdueOf`); desa without any are left out. */
export function countOverdue(
  rekomendasi: readonly RekomendasiDoc[],
  today: Tanggal,
): readonly OverdueCount[] {
  const overdue = rekomendasi.filter((one) => overdueOf(one, today) > 0);
  return [...groupBy(overdue, ({ desa }) => desa)]
    .map(([desa, all]) => ({ desa, count: all.length }))
    .toSorted((a, b) => a.desa.localeCompare(b.desa));
}
