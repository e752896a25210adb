import * as z from 'zod/mini';
import { must } from './must.ts';

/** A calendar day in WIB as `YYYY-MM-DD`; no time, no zone. */
export const tanggalSchema = z
  .string()
  .check(z.refine((text) => isInstantText(`${text}T00:00:00.000Z`)))
  .brand<'Tanggal'>();
export type Tanggal = z.infer<typeof tanggalSchema>;

/** A moment as an ISO string in UTC with milliseconds, e.g. `2026-11-03T01:02:03.004Z`. */
export const instantSchema = z.string().check(z.refine(isInstantText)).brand<'Instant'>();
export type Instant = z.infer<typeof instantSchema>;

/** As `Date` itself writes it, a year of four digits; zod's own ISO checks cost the worker half a KB. */
function isInstantText(text: string): boolean {
  const ms = Date.parse(text);
  return text.length === 24 && !Number.isNaN(ms) && new Date(ms).toISOString() === text;
}

const HARI_MS = 86_400_000;
/** WIB is UTC+7 all year; counted by hand, so a phone set to another zone sees the same day. */
const WIB_OFFSET_MS = 7 * 3_600_000;

export const bulanNames =
  'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
    ' ',
  );
const BULAN_SHORT = bulanNames.map((name) => (name === 'Agustus' ? 'Agu' : name.slice(0, 3)));

/** The calendar day in WIB on which a moment falls. */
export function tanggalInWib(instant: Instant): Tanggal {
  return msToTanggal(Date.parse(instant) + WIB_OFFSET_MS);
}

/** Minutes since 00.00 WIB. */
export function minuteInWib(instant: Instant): number {
  const wib = new Date(Date.parse(instant) + WIB_OFFSET_MS);
  return wib.getUTCHours() * 60 + wib.getUTCMinutes();
}

/** 00.00 WIB, the first millisecond of the day. */
export function startOfTanggal(t: Tanggal): Instant {
  return msToInstant(tanggalToMs(t) - WIB_OFFSET_MS);
}

/** The day n calendar days later; earlier when n is negative. */
export function addHari(t: Tanggal, n: number): Tanggal {
  return msToTanggal(tanggalToMs(t) + n * HARI_MS);
}

/** Calendar days from a to b; negative when b is before a. */
export function hariBetween(a: Tanggal, b: Tanggal): number {
  return (tanggalToMs(b) - tanggalToMs(a)) / HARI_MS;
}

/** Saturday or Sunday. */
export function isAkhirPekan(t: Tanggal): boolean {
  const weekday = new Date(tanggalToMs(t)).getUTCDay();
  return weekday === 0 || weekday === 6;
}

export function tahunOf(t: Tanggal): number {
  return Number(t.slice(0, 4));
}

/** A day from its parts (month 1-12); a day the month does not have becomes the month's last. */
export function tanggalOf(tahun: number, month: number, day: number): Tanggal {
  const lastDay = new Date(Date.UTC(tahun, month, 0)).getUTCDate();
  return msToTanggal(Date.UTC(tahun, month - 1, Math.min(day, lastDay)));
}

/** `31 Oktober 2026` */
export function formatTanggal(t: Tanggal): string {
  return formatWith(bulanNames, t);
}

/** `31 Okt 2026` */
export function formatTanggalShort(t: Tanggal): string {
  return formatWith(BULAN_SHORT, t);
}

/** `31 Okt 2026 14.05 WIB` */
export function formatWaktu(instant: Instant): string {
  const wib = new Date(Date.parse(instant) + WIB_OFFSET_MS).toISOString();
  const jam = wib.slice(11, 16).replace(':', '.');
  return `${formatTanggalShort(tanggalInWib(instant))} ${jam} WIB`;
}

function formatWith(names: readonly string[], t: Tanggal): string {
  const [tahun, month, day] = t.split('-');
  return `${Number(day)} ${must(names[Number(month) - 1], 'month')} ${tahun}`;
}

function tanggalToMs(t: Tanggal): number {
  return Date.parse(`${t}T00:00:00.000Z`);
}

function msToTanggal(ms: number): Tanggal {
  return tanggalSchema.parse(new Date(ms).toISOString().slice(0, 10));
}

function msToInstant(ms: number): Instant {
  return instantSchema.parse(new Date(ms).toISOString());
}

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
