import * as z from 'zod/mini';
import {
  commandIdSchema,
  desaCodeSchema,
  kecamatanCodeSchema,
  reportIdSchema,
} from '../basics/ids.ts';
import type { CommandId, DesaCode, ReportId } from '../basics/ids.ts';
import { hariLiburSchema } from '../basics/hari-kerja.ts';
import { instantSchema, tanggalSchema } from '../basics/tanggal.ts';
import { desaSchema } from '../desa/kecamatan.ts';
import { calendarSettingsSchema } from '../obligations/calendar-settings.ts';
import { sheetSchema } from '../evaluation/sheet.ts';
import { lampiranByIdSchema } from '../reports/lampiran.ts';
import { kunjunganHeadSchema } from '../kunjungan/topik.ts';
import { signerSchema } from './people.ts';
import {
  diketahuiSchema,
  rekomendasiExtras,
  rekomendasiHistory,
  rekomendasiSourceSchema,
} from './rekomendasi-parts.ts';
import { settingNameSchema } from '../settings/setting-name.ts';
import type { SettingName } from '../settings/setting-name.ts';
import { suratDocSchema } from '../surat/surat-doc.ts';
import type { SuratId } from '../surat/surat-head.ts';

/*
 * What travels down the feed and lies in the phone: the latest state of each document. All are loose:
 * a field that a newer server knows survives an older app (S12).
 */

/** The states of a report; `belum` is the absence of its document. */
export const reportStateSchema = z.enum([
  'draf',
  'diajukan',
  'diperiksa',
  'dikembalikan',
  'diterima',
]);
export type ReportState = z.infer<typeof reportStateSchema>;

/** A report's content: its own kind's schema reads it deeper (`reports/registry.ts`). */
export const contentSchema = z.record(z.string(), z.unknown());
export type Content = z.infer<typeof contentSchema>;

/** The times of one filing, told by the phone and by the server. */
export const filedTimesSchema = z.looseObject({
  /** The phone's clock when the desa pressed send. */
  filedAt: instantSchema,
  /** The last server time that phone had seen by then. */
  seenServerAt: z.nullable(instantSchema),
  /** The server's clock; null while only this phone knows the filing. */
  receivedAt: z.nullable(instantSchema),
});
export type FiledTimes = z.infer<typeof filedTimesSchema>;

/** The Perdes that set a report, as the desa tells it after the evaluation. */
export const perdesSchema = z.looseObject({
  nomor: z.string().check(z.minLength(1), z.maxLength(100)),
  tanggal: tanggalSchema,
  /** Number and date of the Perkades penjabaran; '' and null where there is none. */
  nomorPerkades: z.string().check(z.maxLength(100)),
  tanggalPerkades: z.nullable(tanggalSchema),
  /** The day it was sent to the bupati (A6); null = not yet, absent in records of before it was asked. */
  dikirim: z.optional(z.nullable(tanggalSchema)),
});
export type Perdes = z.infer<typeof perdesSchema>;

/** Where a report stands; the desa and the kecamatan both see it. */
export const reportDocSchema = z.looseObject({
  kind: z.literal('report'),
  id: z.string(),
  report: reportIdSchema,
  desa: desaCodeSchema,
  state: reportStateSchema,
  /** How often it was filed; 0 while it is a first draft. */
  revision: z.int(),
  /** The command that filed the latest revision. */
  filing: z.nullable(commandIdSchema),
  /** The command that judged the latest revision, or an earlier one when it was filed again. */
  verdict: z.nullable(commandIdSchema),
  /** Times of the first filing: it is judged on time or late by that one. */
  firstFiled: z.nullable(filedTimesSchema),
  /** Times of the latest filing: the evaluation clock runs from its receipt. */
  lastFiled: z.nullable(filedTimesSchema),
  opened: z.nullable(z.looseObject({ by: signerSchema, at: instantSchema })),
  /** The latest revision says that there is none this year; absent where an older server wrote it. */
  nihil: z.optional(z.boolean()),
  /** SHA-256 of each file that the latest revision names (S13); absent where an older server wrote it. */
  files: z.optional(z.array(z.string())),
  /** Who of the kecamatan has the latest filing in hand. */
  taken: z.optional(z.nullable(z.looseObject({ by: signerSchema, at: instantSchema }))),
  perdes: z.optional(perdesSchema),
  changedAt: instantSchema,
});
export type ReportDoc = z.infer<typeof reportDocSchema>;

/** The draft as the server last accepted it; the desa alone sees it. */
export const draftDocSchema = z.looseObject({
  kind: z.literal('draft'),
  id: z.string(),
  report: reportIdSchema,
  desa: desaCodeSchema,
  /** The command that wrote it (S4): the next change names it as its base. */
  version: commandIdSchema,
  content: contentSchema,
  changedBy: signerSchema,
  changedAt: instantSchema,
});
export type DraftDoc = z.infer<typeof draftDocSchema>;

/** A filed revision, immutable; with `receipt` it is the tanda terima. */
export const filingDocSchema = z.looseObject({
  kind: z.literal('filing'),
  id: z.string(),
  filing: commandIdSchema,
  report: reportIdSchema,
  desa: desaCodeSchema,
  revision: z.int(),
  content: contentSchema,
  /** SHA-256, hex, of the canonical JSON (RFC 8785) of `content`. */
  contentHash: z.string(),
  kepalaDesa: z.string(),
  filedBy: signerSchema,
  times: filedTimesSchema,
  receipt: z.nullable(z.string()),
});
export type FilingDoc = z.infer<typeof filingDocSchema>;

export const remarkSchema = z.looseObject({
  /** Path into the content; empty = about the whole. */
  where: z.array(z.string().check(z.maxLength(100))).check(z.maxLength(8)),
  text: z.string().check(z.minLength(1), z.maxLength(2000)),
});
export type Remark = z.infer<typeof remarkSchema>;

/** What the kecamatan said of one filed revision, immutable. */
export const verdictDocSchema = z.looseObject({
  kind: z.literal('verdict'),
  id: z.string(),
  verdict: commandIdSchema,
  report: reportIdSchema,
  desa: desaCodeSchema,
  filing: commandIdSchema,
  outcome: z.enum(['dikembalikan', 'diterima']),
  remarks: z.array(remarkSchema),
  /** The sheet of the evaluation, as it was answered. */
  sheet: z.optional(sheetSchema),
  by: signerSchema,
  decidedAt: instantSchema,
  receivedAt: z.nullable(instantSchema),
});
export type VerdictDoc = z.infer<typeof verdictDocSchema>;

/** The server has the bytes of a file of this desa (S13); immutable. What it is to a report stands there. */
export const fileDocSchema = z.looseObject({
  kind: z.literal('file'),
  id: z.string(),
  desa: desaCodeSchema,
  /** SHA-256 of the bytes, hex: its address. */
  sha256: z.string(),
  /** Media type by its bytes, not by its name. */
  tipe: z.string(),
  sizeBytes: z.int(),
  receivedFrom: signerSchema,
  receivedAt: instantSchema,
});
export type FileDoc = z.infer<typeof fileDocSchema>;

/** The kecamatan's table of days that are no working days. */
export const hariLiburDocSchema = z.looseObject({
  kind: z.literal('hari-libur'),
  id: z.string(),
  version: z.nullable(commandIdSchema),
  entries: z.array(hariLiburSchema),
});
export type HariLiburDoc = z.infer<typeof hariLiburDocSchema>;

/** What the kecamatan set beside the law: readings, own dates, what is on. */
export const calendarDocSchema = z.looseObject({
  kind: z.literal('calendar'),
  id: z.string(),
  version: z.nullable(commandIdSchema),
  settings: calendarSettingsSchema,
});
export type CalendarDoc = z.infer<typeof calendarDocSchema>;

/** The kecamatan and its desa. */
export const kecamatanDocSchema = z.looseObject({
  kind: z.literal('kecamatan'),
  id: z.string(),
  code: kecamatanCodeSchema,
  name: z.string(),
  kabupaten: z.string(),
  desa: z.array(desaSchema),
});
export type KecamatanDoc = z.infer<typeof kecamatanDocSchema>;

/** One of the kecamatan's settings; `settings/settings.ts` reads its value. */
export const settingDocSchema = z.looseObject({
  kind: z.literal('setting'),
  id: z.string(),
  name: settingNameSchema,
  /** Whose it is; null = of the whole kecamatan. */
  desa: z.nullable(desaCodeSchema),
  version: z.nullable(commandIdSchema),
  value: z.record(z.string(), z.unknown()),
});
export type SettingDoc = z.infer<typeof settingDocSchema>;

/** A recommendation of the kecamatan to a desa, with its follow-up, oldest step first. */
export const rekomendasiDocSchema = z.looseObject({
  kind: z.literal('rekomendasi'),
  id: z.string(),
  rekomendasi: commandIdSchema,
  desa: desaCodeSchema,
  text: z.string(),
  due: z.nullable(tanggalSchema),
  source: rekomendasiSourceSchema,
  ...rekomendasiExtras,
  /** The server's number; null while only the phone that gave it knows it. */
  nomor: z.nullable(z.string()),
  givenBy: signerSchema,
  givenAt: instantSchema,
  receivedAt: z.nullable(instantSchema),
  /** Who of the desa acknowledged it on the desa's own phone; absent = nobody there. */
  acknowledged: z.optional(
    z.looseObject({ ...diketahuiSchema.shape, by: signerSchema, at: instantSchema }),
  ),
  ...rekomendasiHistory,
  state: z.enum(['terbuka', 'dijawab', 'selesai']),
  steps: z.array(
    z.looseObject({
      kind: z.enum(['jawaban', 'selesai', 'diminta-lagi']),
      id: commandIdSchema,
      by: signerSchema,
      at: instantSchema,
      text: z.string(),
      lampiran: lampiranByIdSchema,
    }),
  ),
});
export type RekomendasiDoc = z.infer<typeof rekomendasiDocSchema>;

/** A visit to a desa as its coach finished it, immutable. */
export const kunjunganDocSchema = z.looseObject({
  kind: z.literal('kunjungan'),
  id: z.string(),
  kunjungan: commandIdSchema,
  desa: desaCodeSchema,
  content: kunjunganHeadSchema,
  /** The server's number; null while only the coach's phone knows it. */
  nomor: z.nullable(z.string()),
  by: signerSchema,
  finishedAt: instantSchema,
  receivedAt: z.nullable(instantSchema),
});
export type KunjunganDoc = z.infer<typeof kunjunganDocSchema>;

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
