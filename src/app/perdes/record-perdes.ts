import type { ReportId } from '../../domain/basics/ids.ts';
import type { Perdes } from '../../domain/standing/report-doc.ts';
import { recordPerdesCommand } from '../../domain/workflow/commands/record-perdes.ts';
import type { App } from '../app-context.ts';
import { queueCommand } from '../office/queue-command.ts';

/** The desa tells number and date of the Perdes that set an accepted report (A5, A6). */
export async function recordPerdes(
  app: App,
  { report, note }: { readonly report: ReportId; readonly note?: string },
  perdes: Perdes,
): Promise<void> {
  await queueCommand(app, { kind: recordPerdesCommand.kind, report, perdes }, note);
}
