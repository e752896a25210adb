import * as z from 'zod/mini';
import { remarkSchema } from '../../standing/report-doc.ts';
import { defineCommand } from './define-command.ts';
import { givesVerdict, verdictParts } from './give-verdict.ts';

/** The kecamatan accepts one revision; remarks may go along. */
export const acceptFilingCommand = defineCommand({
  schema: z.looseObject({
    ...verdictParts,
    kind: z.literal('accept-filing'),
    remarks: z.array(remarkSchema).check(z.maxLength(500)),
  }),
  ...givesVerdict('diterima'),
});
