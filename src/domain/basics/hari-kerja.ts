import * as z from 'zod/mini';
import { addHari, hariBetween, isAkhirPekan, type Tanggal, tanggalSchema } from './tanggal.ts';

/**
 * A day off that the admin kecamatan keeps. National days and cuti bersama come from the yearly
 * SKB 3 Menteri, local ones from the bupati. `verified` = its date was read in a source.
 */
export const hariLiburSchema = z.looseObject({
  tanggal: tanggalSchema,
  nama: z.string().check(z.minLength(1), z.maxLength(120)),
  jenis: z.enum(['libur-nasional', 'cuti-bersama', 'lokal']),
  verified: z.boolean(),
});
export type HariLibur = z.infer<typeof hariLiburSchema>;

export type IsLibur = (t: Tanggal) => boolean;

/** Calendar days walked before the holiday table is called a bug: a century. */
const MAX_HARI = 36_600;

export function createIsLibur(hariLiburList: readonly HariLibur[]): IsLibur {
  const tanggalSet = new Set(hariLiburList.map((libur) => libur.tanggal));
  return (t) => tanggalSet.has(t);
}

/** Monday to Friday and no holiday: the "Hari" of PP 43/2014 Ps 1(13). */
export function isHariKerja(t: Tanggal, isLibur: IsLibur): boolean {
  return !isAkhirPekan(t) && !isLibur(t);
}

/** The n-th working day after `from`, `from` itself not counted; before it when n is negative. */
export function addHariKerja(from: Tanggal, n: number, isLibur: IsLibur): Tanggal {
  if (!Number.isInteger(n)) throw new Error(`not a whole number of working days: ${n}`);
  const step = Math.sign(n);
  let t = from;
  let left = Math.abs(n);
  for (let walked = 0; left > 0; walked += 1) {
    if (walked === MAX_HARI) throw new Error(`no ${n} working days within a century of ${from}`);
    t = addHari(t, step);
    if (isHariKerja(t, isLibur)) left -= 1;
  }
  return t;
}

/**
 * Working days after the earlier day up to and including the later; negative when b is before a.
 * So 0 is "the same day or only days off between": ask `a > b` to know whether a day has passed.
 */
export function hariKerjaBetween(a: Tanggal, b: Tanggal, isLibur: IsLibur): number {
  const hari = hariBetween(a, b);
  if (hari < 0) return 0 - hariKerjaBetween(b, a, isLibur);
  if (hari > MAX_HARI) throw new Error(`more than a century from ${a} to ${b}`);
  let count = 0;
  for (let n = 1; n <= hari; n += 1) if (isHariKerja(addHari(a, n), isLibur)) count += 1;
  return count;
}
