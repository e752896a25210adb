import { assertNever } from '../basics/assert-never.ts';
import { refuseActor } from './authority.ts';
import type { Command } from './commands/command.ts';
import { decideFileReport } from './commands/file-report.ts';
import { decideJudgeFiling } from './commands/judge-filing.ts';
import { decideOpenFiling } from './commands/open-filing.ts';
import { decideSaveDraft } from './commands/save-draft.ts';
import { decideSetHariLibur } from './commands/set-hari-libur.ts';
import { refused } from './decision.ts';
import type { Decision, Occasion, Situation } from './decision.ts';
import { docId } from './documents.ts';

/** The one function that decides, on the phone for what it shows and on the server for what stands (S3). */
export function decide(command: Command, situation: Situation, occasion: Occasion): Decision {
  const refusal = refuseActor(occasion.actor, command);
  if (refusal) return refused(refusal);
  switch (command.kind) {
    case 'save-draft':
      return decideSaveDraft(command, situation, occasion);
    case 'file-report':
      return decideFileReport(command, situation, occasion);
    case 'open-filing':
      return decideOpenFiling(command, situation, occasion);
    case 'return-filing':
    case 'accept-filing':
      return decideJudgeFiling(command, situation, occasion);
    case 'set-hari-libur':
      return decideSetHariLibur(command, situation);
    default:
      return assertNever(command);
  }
}

/** The documents `decide` reads for a command: load these, nothing else. */
export function idsRead(command: Command): readonly string[] {
  if (command.kind === 'set-hari-libur') return [docId.hariLibur];
  return [docId.report(command.report), docId.draft(command.report)];
}
