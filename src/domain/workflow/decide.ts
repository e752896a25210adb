import { assertNever } from '../basics/assert-never.ts';
import { refuseActor } from './authority.ts';
import type { Command } from './commands/command.ts';
import { decideFileKunjungan } from './commands/file-kunjungan.ts';
import { decideFileReport } from './commands/file-report.ts';
import { decideJudgeFiling } from './commands/judge-filing.ts';
import { decideOpenFiling } from './commands/open-filing.ts';
import { decideRecordPerdes } from './commands/record-perdes.ts';
import { decideRecordSurat } from './commands/record-surat.ts';
import {
  decideAcknowledgeRekomendasi,
  decideAnswerRekomendasi,
  decideChangeRekomendasi,
  decideGiveRekomendasi,
  decideJudgeRekomendasi,
} from './commands/rekomendasi.ts';
import { decideSaveDraft } from './commands/save-draft.ts';
import { decideSetCalendar } from './commands/set-calendar.ts';
import { decideSetHariLibur } from './commands/set-hari-libur.ts';
import { decideSetSetting } from './commands/set-setting.ts';
import { decideTakeFiling } from './commands/take-filing.ts';
import { refused } from './decision.ts';
import type { Decision, Occasion } from './decision.ts';
import type { Situation } from './situation.ts';
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
    case 'set-calendar':
      return decideSetCalendar(command, situation);
    case 'take-filing':
      return decideTakeFiling(command, situation, occasion);
    case 'record-perdes':
      return decideRecordPerdes(command, situation, occasion);
    case 'set-setting':
      return decideSetSetting(command, situation);
    case 'give-rekomendasi':
      return decideGiveRekomendasi(command, situation, occasion);
    case 'change-rekomendasi':
      return decideChangeRekomendasi(command, situation, occasion);
    case 'acknowledge-rekomendasi':
      return decideAcknowledgeRekomendasi(command, situation, occasion);
    case 'answer-rekomendasi':
      return decideAnswerRekomendasi(command, situation, occasion);
    case 'judge-rekomendasi':
      return decideJudgeRekomendasi(command, situation, occasion);
    case 'file-kunjungan':
      return decideFileKunjungan(command, situation, occasion);
    case 'record-surat':
      return decideRecordSurat(command, situation, occasion);
    default:
      return assertNever(command);
  }
}

/** The documents `decide` reads for a command: load these, nothing else. */
export function idsRead(command: Command): readonly string[] {
  switch (command.kind) {
    case 'set-hari-libur':
      return [docId.hariLibur];
    case 'set-calendar':
      return [docId.calendar];
    case 'set-setting':
      return [docId.setting(command.name, command.desa)];
    case 'give-rekomendasi':
      return [docId.rekomendasi(command.id)];
    case 'change-rekomendasi':
    case 'acknowledge-rekomendasi':
    case 'answer-rekomendasi':
    case 'judge-rekomendasi':
      return [docId.rekomendasi(command.rekomendasi)];
    case 'file-kunjungan':
      return [docId.kunjungan(command.id)];
    case 'record-surat': {
      const { surat, verdict } = command;
      return [docId.surat(surat), ...(verdict ? [docId.verdict(verdict)] : [])];
    }
    default:
      return [docId.report(command.report), docId.draft(command.report)];
  }
}
