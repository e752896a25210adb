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

export const bulanNames = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;
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
