import type { ReportDoc } from '../../../domain/standing/report-doc.ts';
import { acceptFilingCommand } from '../../../domain/workflow/commands/accept-filing.ts';
import type { App } from '../../app-context.ts';

/** Accepts several filings at once, each by a command of its own: one that is refused stops no other. */
export async function acceptMany({ phone, sync }: App, docs: readonly ReportDoc[]): Promise<void> {
  for (const { report, filing } of docs)
    if (filing !== null)
      await phone.write.queue({ kind: acceptFilingCommand.kind, report, filing, remarks: [] });
  sync.poke();
}
