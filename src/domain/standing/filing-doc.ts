import * as z from 'zod/mini';
import { commandIdSchema, desaCodeSchema, reportIdSchema } from '../basics/ids.ts';
import { signerSchema } from '../people/people.ts';
import { contentSchema } from './content.ts';
import { filedTimesSchema } from './filed-times.ts';

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
