import * as z from 'zod/mini';
import { commandIdSchema, desaCodeSchema, reportIdSchema } from '../basics/ids.ts';
import { instantSchema, tanggalSchema } from '../basics/tanggal.ts';
import { signerSchema } from '../people/people.ts';
import { sheetSchema } from './sheet.ts';

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

/** The states of a report; `belum` is the absence of its document. */
export const reportStateSchema = z.enum([
  'draf',
  'diajukan',
  'diperiksa',
  'dikembalikan',
  'diterima',
]);
export type ReportState = z.infer<typeof reportStateSchema>;

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
  /** The day the BPD agreed on a Raperdes, as the first filing tells it; absent where an older server wrote it. */
  sepakat: z.optional(z.nullable(tanggalSchema)),
  /** SHA-256 of each file that the latest revision names (S13); absent where an older server wrote it. */
  files: z.optional(z.array(z.string())),
  /** Who of the kecamatan has the latest filing in hand. */
  taken: z.optional(z.nullable(z.looseObject({ by: signerSchema, at: instantSchema }))),
  perdes: z.optional(perdesSchema),
  changedAt: instantSchema,
});
export type ReportDoc = z.infer<typeof reportDocSchema>;

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
