import * as z from 'zod/mini';
import type { CommandId, DesaCode, ReportId } from '../basics/ids.ts';
import {
  reportDocSchema,
  filingDocSchema,
  draftDocSchema,
  verdictDocSchema,
} from '../standing/report-doc.ts';
import { fileDocSchema } from '../reports/file-doc.ts';
import { hariLiburDocSchema } from '../obligations/hari-libur-doc.ts';
import { calendarDocSchema } from '../obligations/calendar-doc.ts';
import { type SettingName, settingDocSchema } from '../settings/setting-name.ts';
import { rekomendasiDocSchema } from '../rekomendasi/rekomendasi-doc.ts';
import { kunjunganDocSchema } from '../kunjungan/kunjungan-doc.ts';
import { type SuratId, suratDocSchema } from '../surat/surat-head.ts';
import { kecamatanDocSchema } from '../desa/kecamatan-doc.ts';

/*
 * What travels down the feed and lies in the phone: the latest state of each document; each stands beside its
 * feature. All are loose: a field that a newer server knows survives an older app (S12).
 */

export const docSchema = z.discriminatedUnion('kind', [
  reportDocSchema,
  draftDocSchema,
  filingDocSchema,
  verdictDocSchema,
  fileDocSchema,
  hariLiburDocSchema,
  calendarDocSchema,
  settingDocSchema,
  rekomendasiDocSchema,
  kunjunganDocSchema,
  suratDocSchema,
  kecamatanDocSchema,
]);
export type Doc = z.infer<typeof docSchema>;

/** The ids of documents, in one place. */
export const docId = {
  report: (report: ReportId) => `report/${report}`,
  draft: (report: ReportId) => `draft/${report}`,
  filing: (filing: CommandId) => `filing/${filing}`,
  verdict: (verdict: CommandId) => `verdict/${verdict}`,
  file: (desa: DesaCode, sha256: string) => `file/${desa}/${sha256}`,
  hariLibur: 'hari-libur',
  calendar: 'calendar',
  setting: (name: SettingName, desa: DesaCode | null) =>
    desa === null ? `setting/${name}` : `setting/${name}/${desa}`,
  rekomendasi: (rekomendasi: CommandId) => `rekomendasi/${rekomendasi}`,
  kunjungan: (kunjungan: CommandId) => `kunjungan/${kunjungan}`,
  surat: (surat: SuratId) => `surat/${surat}`,
  kecamatan: 'kecamatan',
} as const;

/** The kinds a command may read, by their names in its situation. */
const kinds = {
  report: 'report',
  draft: 'draft',
  hariLibur: 'hari-libur',
  calendar: 'calendar',
  setting: 'setting',
  rekomendasi: 'rekomendasi',
  kunjungan: 'kunjungan',
  surat: 'surat',
  verdict: 'verdict',
} as const;

/** The documents a command may read; absent ones are null. */
export type Situation = {
  readonly [Name in keyof typeof kinds]: Extract<Doc, { kind: (typeof kinds)[Name] }> | null;
};

/** The documents among `ids`, each in its place; the same on the phone and on the server. */
export function situationOf(
  ids: readonly string[],
  read: (id: string) => Doc | undefined,
): Situation {
  const found = ids.map(read);
  const entries = Object.entries(kinds).map(([name, kind]) => [
    name,
    found.find((doc) => doc?.kind === kind) ?? null,
  ]);
  return Object.fromEntries(entries) as Situation; // each narrowed by its kind
}
