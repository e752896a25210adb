import * as z from 'zod/mini';
import { commandIdSchema, reportIdSchema } from '../../basics/ids.ts';
import { sheetSchema } from '../../standing/sheet.ts';
import { accepted, refused } from '../decision.ts';
import type { Decision, Occasion } from '../decision.ts';
import type { Situation } from '../situation.ts';
import { docId } from '../documents.ts';
import { remarkSchema } from '../../standing/verdict-doc.ts';
import { refuseJudgement } from '../refuse-judgement.ts';
import { envelope } from './envelope.ts';

const verdict = {
  ...envelope,
  report: reportIdSchema,
  filing: commandIdSchema,
  /** The sheet of the evaluation, where one was filled in. */
  sheet: z.optional(sheetSchema),
} as const;

/** The kecamatan returns one revision with its remarks, at least one. */
export const returnFilingSchema = z.looseObject({
  ...verdict,
  kind: z.literal('return-filing'),
  remarks: z.array(remarkSchema).check(z.minLength(1), z.maxLength(500)),
});

/** The kecamatan accepts one revision; remarks may go along. */
export const acceptFilingSchema = z.looseObject({
  ...verdict,
  kind: z.literal('accept-filing'),
  remarks: z.array(remarkSchema).check(z.maxLength(500)),
});
export type ReturnFiling = z.infer<typeof returnFilingSchema>;
export type AcceptFiling = z.infer<typeof acceptFilingSchema>;

/** One verdict a revision: the first to reach the server stands. */
export function decideJudgeFiling(
  command: ReturnFiling | AcceptFiling,
  { report }: Situation,
  { actor, at, receivedAt }: Occasion,
): Decision {
  if (!report) return refused('not-found');
  const refusal = refuseJudgement(command.filing, report);
  if (refusal) return refused(refusal);
  const by = { person: actor.person, nama: actor.nama };
  const outcome = command.kind === 'accept-filing' ? 'diterima' : 'dikembalikan';
  return accepted(
    {
      ...report,
      state: outcome,
      verdict: command.id,
      opened: report.opened ?? { by, at },
      changedAt: at,
    },
    {
      kind: 'verdict',
      id: docId.verdict(command.id),
      verdict: command.id,
      report: command.report,
      desa: report.desa,
      filing: command.filing,
      outcome,
      remarks: command.remarks,
      ...(command.sheet ? { sheet: command.sheet } : {}),
      by,
      decidedAt: command.madeAt,
      receivedAt,
    },
  );
}
