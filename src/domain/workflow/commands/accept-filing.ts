import * as z from 'zod/mini';
import { judgeRoles } from '../../people/people.ts';
import { remarkSchema } from '../../standing/verdict-doc.ts';
import { aboutReport } from './about.ts';
import { defineCommand } from './define-command.ts';
import { giveVerdict, verdictParts } from './give-verdict.ts';

/** The kecamatan accepts one revision; remarks may go along. */
export const acceptFilingCommand = defineCommand({
  schema: z.looseObject({
    ...verdictParts,
    kind: z.literal('accept-filing'),
    remarks: z.array(remarkSchema).check(z.maxLength(500)),
  }),
  roles: judgeRoles,
  ...aboutReport,
  refuseClaim: null,
  decide: (command, situation, occasion) => giveVerdict('diterima', command, situation, occasion),
});
