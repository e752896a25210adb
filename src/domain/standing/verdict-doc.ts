import * as z from 'zod/mini';
import { commandIdSchema, desaCodeSchema, reportIdSchema } from '../basics/ids.ts';
import { instantSchema } from '../basics/tanggal.ts';
import { sheetSchema } from './sheet.ts';
import { signerSchema } from '../people/people.ts';

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
