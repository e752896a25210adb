import * as z from 'zod/mini';
import { commandIdSchema, desaCodeSchema, reportIdSchema } from '../basics/ids.ts';
import { instantSchema } from '../basics/tanggal.ts';
import { signerSchema } from '../people/people.ts';
import { contentSchema } from './content.ts';

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
