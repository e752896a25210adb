import * as z from 'zod/mini';
import { judgeRoles } from '../../people/people.ts';
import { remarkSchema } from '../../standing/verdict-doc.ts';
import { aboutReport } from './about.ts';
import { defineCommand } from './define-command.ts';
import { giveVerdict, verdictParts } from './give-verdict.ts';

/** The kecamatan returns one revision with its remarks, at least one. */
export const returnFilingCommand = defineCommand({
  schema: z.looseObject({
    ...verdictParts,
    kind: z.literal('return-filing'),
    remarks: z.array(remarkSchema).check(z.minLength(1), z.maxLength(500)),
  }),
  roles: judgeRoles,
  ...aboutReport,
  refuseClaim: null,
  decide: (command, situation, occasion) =>
    giveVerdict('dikembalikan', command, situation, occasion),
});
