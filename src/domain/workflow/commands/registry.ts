import * as z from 'zod/mini';
import type { ReportId } from '../../basics/ids.ts';
import { must } from '../../basics/must.ts';
import { acceptFilingCommand } from './accept-filing.ts';
import { acknowledgeRekomendasiCommand } from './acknowledge-rekomendasi.ts';
import { answerRekomendasiCommand } from './answer-rekomendasi.ts';
import { changeRekomendasiCommand } from './change-rekomendasi.ts';
import type { CommandRules } from './define-command.ts';
import { fileKunjunganCommand } from './file-kunjungan.ts';
import { fileReportCommand } from './file-report.ts';
import { giveRekomendasiCommand } from './give-rekomendasi.ts';
import { judgeRekomendasiCommand } from './judge-rekomendasi.ts';
import { openFilingCommand } from './open-filing.ts';
import { recordPerdesCommand } from './record-perdes.ts';
import { recordSuratCommand } from './record-surat.ts';
import { returnFilingCommand } from './return-filing.ts';
import { saveDraftCommand } from './save-draft.ts';
import { setCalendarCommand } from './set-calendar.ts';
import { setHariLiburCommand } from './set-hari-libur.ts';
import { setSettingCommand } from './set-setting.ts';
import { takeFilingCommand } from './take-filing.ts';

/** Everything a person can do that travels, a line a command; all else is made of this list. */
const commands = [
  saveDraftCommand,
  fileReportCommand,
  openFilingCommand,
  returnFilingCommand,
  acceptFilingCommand,
  setHariLiburCommand,
  setCalendarCommand,
  takeFilingCommand,
  recordPerdesCommand,
  setSettingCommand,
  giveRekomendasiCommand,
  changeRekomendasiCommand,
  acknowledgeRekomendasiCommand,
  answerRekomendasiCommand,
  judgeRekomendasiCommand,
  fileKunjunganCommand,
  recordSuratCommand,
] as const;

type SchemasOf<T extends readonly { readonly schema: unknown }[]> = {
  readonly [K in keyof T]: T[K]['schema'];
};

export const commandSchema = z.discriminatedUnion(
  'kind',
  commands.map(({ schema }) => schema) as unknown as SchemasOf<typeof commands>, // one a command, in its place
);
export type Command = z.infer<typeof commandSchema>;
export type CommandKind = Command['kind'];
export type CommandOf<K extends CommandKind> = Extract<Command, { readonly kind: K }>;

export const commandKinds: readonly CommandKind[] = commands.map(({ kind }) => kind);

const rulesByKind = new Map<string, CommandRules<never>>(
  commands.map((command) => [command.kind, command]),
);

export function rulesOf(command: Command): CommandRules<Command> {
  return must(findRules(command), command.kind);
}

/** The report a command is about; null for one about something else, or that another version of this app queued. */
export function reportOf(command: Command): ReportId | null {
  return findRules(command)?.reportOf(command) ?? null;
}

function findRules({ kind }: Command): CommandRules<Command> | undefined {
  return rulesByKind.get(kind) as CommandRules<Command> | undefined; // its own, by its kind
}
