import type { ReportDoc } from '../../../domain/standing/report-doc.ts';
import type { Signer } from '../../../domain/people/people.ts';
import { takeFilingCommand } from '../../../domain/workflow/commands/take-filing.ts';
import type { App } from '../../app-context.ts';
import { queueCommand } from '../../office/queue-command.ts';

/** Takes a filing in hand, from whoever had it, or puts it back; it locks nothing. */
export function takeFiling(app: App, doc: ReportDoc, taken: boolean): Promise<void> {
  return give(app, doc, { taken });
}

/** Hands a filing to a colleague. */
export function handOver(app: App, doc: ReportDoc, to: Signer): Promise<void> {
  return give(app, doc, { taken: true, to });
}

async function give(
  app: App,
  { report, filing }: ReportDoc,
  whose: { readonly taken: boolean; readonly to?: Signer },
): Promise<void> {
  if (filing === null) return;
  await queueCommand(app, { kind: takeFilingCommand.kind, report, filing, ...whose });
}
