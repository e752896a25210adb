import { type FileReport, fileReportCommand } from './file-report.ts';
import type { Command } from './registry.ts';
import { type SaveDraft, saveDraftCommand } from './save-draft.ts';

/** A command that a desa's draft was sealed into: it carries the content whole. */
export type DraftCommand = SaveDraft | FileReport;

export function isDraftCommand(command: Command): command is DraftCommand {
  return command.kind === saveDraftCommand.kind || command.kind === fileReportCommand.kind;
}
