import { assertNever } from '../basics/assert-never.ts';
import { addHariKerja } from '../basics/hari-kerja.ts';
import type { IsLibur } from '../basics/hari-kerja.ts';
import { tanggalOf } from '../basics/tanggal.ts';
import type { Tanggal } from '../basics/tanggal.ts';
import { defaultObligationSettings } from './rule.ts';
import type { DayOfYear, ObligationRule, ObligationSettings } from './rule.ts';

/** The last day to send the report about `tahun` (tahun anggaran); null when there is none. */
export function dueDate(
  rule: ObligationRule,
  tahun: number,
  isLibur: IsLibur,
  settings: ObligationSettings = defaultObligationSettings,
): Tanggal | null {
  const { due } = rule;
  switch (due.kind) {
    case 'date-of-previous-year':
      return addHariKerja(tanggalOf(tahun - 1, due.month, due.day), due.thenHariKerja, isLibur);
    case 'none':
      return localDate(rule, tahun, settings.localDates[rule.id] ?? null);
    default:
      return assertNever(due);
  }
}

/** The day on which the report is to be sent lies in the year in which it is worked on. */
function localDate(rule: ObligationRule, tahun: number, local: DayOfYear | null): Tanggal | null {
  if (local === null) return null;
  const tahunOfWork = rule.appliesTo === 'next-year' ? tahun - 1 : tahun;
  return tanggalOf(tahunOfWork, local.month, local.day);
}
