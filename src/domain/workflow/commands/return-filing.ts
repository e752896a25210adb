import * as z from 'zod/mini';
import { remarkSchema } from '../../standing/report-doc.ts';
import { defineCommand } from './define-command.ts';
import { givesVerdict, verdictParts } from './give-verdict.ts';

/** The kecamatan returns one revision with its remarks, at least one. */
export const returnFilingCommand = defineCommand({
  schema: z.looseObject({
    ...verdictParts,
    kind: z.literal('return-filing'),
    remarks: z.array(remarkSchema).check(z.minLength(1), z.maxLength(500)),
  }),
  ...givesVerdict('dikembalikan'),
});
