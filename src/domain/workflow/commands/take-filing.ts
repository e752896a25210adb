import * as z from 'zod/mini';
import { commandIdSchema, reportIdSchema } from '../../basics/ids.ts';
import { judgeRoles, signerOf, signerSchema } from '../../people/people.ts';
import { accepted, refused, refuseJudgement } from '../decision.ts';
import { aboutReport, defineCommand, message } from './define-command.ts';

/**
 * A verifikator takes a filing, from whoever had it, hands it to a colleague, or puts it back: so that two do
 * not check the same one.
 * It locks nothing; a verdict stands whoever gives it.
 */
export const takeFilingCommand = defineCommand({
  schema: message('take-filing', {
    report: reportIdSchema,
    filing: commandIdSchema,
    /** False = nobody has it any more. */
    taken: z.boolean(),
    /** Whom it is handed to; absent = the one who gives the command. */
    to: z.optional(signerSchema),
  }),
  roles: judgeRoles,
  ...aboutReport,
  decide: ({ filing, taken, to }, { report }, { actor, at }) => {
    if (!report) return refused('not-found');
    const refusal = refuseJudgement(filing, report);
    if (refusal) return refused(refusal);
    return accepted({ ...report, taken: taken ? { by: to ?? signerOf(actor), at } : null });
  },
});
