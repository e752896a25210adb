import * as z from 'zod/mini';
import { commandIdSchema, reportIdSchema, reportKey } from '../../basics/ids.ts';
import { judgeRoles, signerOf } from '../../people/people.ts';
import type { VerdictDoc } from '../../standing/report-doc.ts';
import { sheetSchema } from '../../standing/sheet.ts';
import { accepted, refused, refuseJudgement } from '../decision.ts';
import { docId } from '../documents.ts';
import { type CommandRules, aboutReport, envelope } from './define-command.ts';

/* What returning and accepting a filing have in common. */

export const verdictParts = {
  ...envelope,
  report: reportIdSchema,
  filing: commandIdSchema,
  /** The sheet of the evaluation, where one was filled in. */
  sheet: z.optional(sheetSchema),
} as const;

type Given = Pick<VerdictDoc, 'report' | 'filing' | 'remarks' | 'sheet'> &
  z.infer<z.ZodMiniObject<typeof envelope>>;

/** One verdict a revision: the first to reach the server stands. */
export function givesVerdict(outcome: VerdictDoc['outcome']): CommandRules<Given> {
  return {
    roles: judgeRoles,
    ...aboutReport,
    refuseClaim: async ({ report, sheet = null }) => {
      const { isWholeVerdict } = await import('../../evaluation/whole-verdict.ts');
      const { kind } = reportKey(report);
      return isWholeVerdict({ kind, outcome, sheet }) ? null : 'malformed';
    },
    decide: (command, { report }, { actor, at, receivedAt }) => {
      if (!report) return refused('not-found');
      const refusal = refuseJudgement(command.filing, report);
      if (refusal) return refused(refusal);
      const by = signerOf(actor);
      const opened = report.opened ?? { by, at };
      return accepted(
        { ...report, state: outcome, verdict: command.id, opened, changedAt: at },
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
    },
  };
}
