import { assertNever } from '../basics/must.ts';
import { type IsLibur, addHariKerja } from '../basics/hari-kerja.ts';
import { type Tanggal, addHari, hariBetween, tanggalOf, tanggalSchema } from '../basics/tanggal.ts';
import type { Alternative, YearDay } from './rule.ts';

/**
 * The last day to send the report about `tahun`; null when there is none. A day that falls on a weekend
 * or holiday stays where it is: no rule was found that moves it.
 */
export function dueDate(due: Alternative['due'], tahun: number, isLibur: IsLibur): Tanggal | null {
  switch (due.kind) {
    case 'date':
      return addHariKerja(yearDay(due, tahun), due.thenHariKerja, isLibur);
    case 'end-of-week':
      return endOfWeek(yearDay(due, tahun));
    case 'none':
      return null;
    default:
      return assertNever(due);
  }
}

/** The day of a report's tahun, or of the year beside it; a day the month lacks is its last. */
export function yearDay({ yearOffset, month, day }: YearDay, tahun: number): Tanggal {
  return tanggalOf(tahun + yearOffset, month, day);
}

const aMonday = tanggalSchema.parse('2024-01-01');

/** The Sunday of a week that begins on Monday. */
function endOfWeek(t: Tanggal): Tanggal {
  const weekday = ((hariBetween(aMonday, t) % 7) + 7) % 7; // Monday = 0
  return addHari(t, 6 - weekday);
}
