import * as z from 'zod/mini';
import { commandIdSchema, desaCodeSchema, reportIdSchema } from '../basics/ids.ts';
import { instantSchema, tanggalSchema } from '../basics/tanggal.ts';
import { signerSchema } from '../people/people.ts';
import { filedTimesSchema } from './filed-times.ts';

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
  /** SHA-256 of each file that the latest revision names (S13); absent where an older server wrote it. */
  files: z.optional(z.array(z.string())),
  /** Who of the kecamatan has the latest filing in hand. */
  taken: z.optional(z.nullable(z.looseObject({ by: signerSchema, at: instantSchema }))),
  perdes: z.optional(perdesSchema),
  changedAt: instantSchema,
});
export type ReportDoc = z.infer<typeof reportDocSchema>;
