import type { ReportDoc } from '../../domain/workflow/documents.ts';
import type { App } from '../app-context.ts';

/** Takes a filing in hand, from whoever had it, or puts it back; it locks nothing. */
export async function takeFiling(
  { phone, sync }: App,
  { report, filing }: ReportDoc,
  taken: boolean,
): Promise<void> {
  if (filing === null) return;
  await phone.write.queue({ kind: 'take-filing', report, filing, taken });
  sync.poke();
}
