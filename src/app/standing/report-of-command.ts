import type { ReportId } from '../../domain/basics/ids.ts';
import type { Command } from '../../domain/workflow/commands/command.ts';

/** The filed report that a command is about; null where it is about none. */
export function reportOfCommand(command: Command): ReportId | null {
  switch (command.kind) {
    case 'return-filing':
    case 'accept-filing':
    case 'take-filing':
    case 'open-filing':
    case 'record-perdes':
      return command.report;
    default:
      return null;
  }
}
