import { type Tanggal, addHari, tanggalOf } from '../basics/tanggal.ts';

/** The last year a Tanggal can be written in: a slip of the thumb in a date field must not throw. */
const LAST_YEAR = 9999;

/** The last day of a term that starts that day: the day before the same date, so many years on. */
export function endOfMasaJabatan(mulai: Tanggal, years: number): Tanggal {
  const [tahun, month, day] = mulai.split('-').map(Number);
  return addHari(tanggalOf(Math.min((tahun ?? 0) + years, LAST_YEAR), month ?? 1, day ?? 1), -1);
}

/** The same date so many months on; a day that month does not have becomes its last. */
export function addBulan(from: Tanggal, months: number): Tanggal {
  const [tahun, month, day] = from.split('-').map(Number);
  return tanggalOf(Math.min(tahun ?? 0, LAST_YEAR - 1), (month ?? 1) + months, day ?? 1);
}

interface MasaJabatan {
  readonly mulai: Tanggal | null;
  /** The last day; null = not said, then it follows from the years of a term. */
  readonly selesai: Tanggal | null;
}

/** The last day of a term as written, else as the rule has it; null when its start is not known either. */
export function lastDayOf({ mulai, selesai }: MasaJabatan, years: number): Tanggal | null {
  if (selesai !== null) return selesai;
  return mulai === null ? null : endOfMasaJabatan(mulai, years);
}

/** A term whose start is not known is no term in force. */
export function isInMasaJabatan(term: MasaJabatan, day: Tanggal, years: number): boolean {
  const last = lastDayOf(term, years);
  return term.mulai !== null && term.mulai <= day && last !== null && day <= last;
}
