import * as z from 'zod/mini';
import { fileReportSchema } from './file-report.ts';
import { acceptFilingSchema, returnFilingSchema } from './judge-filing.ts';
import { openFilingSchema } from './open-filing.ts';
import { saveDraftSchema } from './save-draft.ts';
import { setHariLiburSchema } from './set-hari-libur.ts';

/** Everything a person can do that travels. */
export const commandSchema = z.discriminatedUnion('kind', [
  saveDraftSchema,
  fileReportSchema,
  openFilingSchema,
  returnFilingSchema,
  acceptFilingSchema,
  setHariLiburSchema,
]);
export type Command = z.infer<typeof commandSchema>;
export type CommandKind = Command['kind'];

export const commandKinds: readonly CommandKind[] = commandSchema.def.options.map(
  (option) => option.shape.kind.def.values[0] as CommandKind, // each option's kind is one literal
);
