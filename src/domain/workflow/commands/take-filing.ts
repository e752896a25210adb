import * as z from 'zod/mini';
import { commandIdSchema, reportIdSchema } from '../../basics/ids.ts';
import { accepted, refused } from '../decision.ts';
import type { Decision, Occasion } from '../decision.ts';
import type { Situation } from '../situation.ts';
import { signerSchema } from '../../people/people.ts';
import { refuseJudgement } from '../refuse-judgement.ts';
import { envelope } from './envelope.ts';

/**
 * A verifikator takes a filing, from whoever had it, hands it to a colleague, or puts it back: so that two do
 * not check the same one.
 * It locks nothing; a verdict stands whoever gives it.
 */
export const takeFilingSchema = z.looseObject({
  ...envelope,
  kind: z.literal('take-filing'),
  report: reportIdSchema,
  filing: commandIdSchema,
  /** False = nobody has it any more. */
  taken: z.boolean(),
  /** Whom it is handed to; absent = the one who gives the command. */
  to: z.optional(signerSchema),
});
type TakeFiling = z.infer<typeof takeFilingSchema>;

export function decideTakeFiling(
  command: TakeFiling,
  { report }: Situation,
  { actor, at }: Occasion,
): Decision {
  if (!report) return refused('not-found');
  const refusal = refuseJudgement(command.filing, report);
  if (refusal) return refused(refusal);
  const by = command.to ?? { person: actor.person, nama: actor.nama };
  return accepted({ ...report, taken: command.taken ? { by, at } : null });
}
