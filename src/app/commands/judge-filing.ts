import type { FilingDoc, Remark } from '../../domain/workflow/documents.ts';
import type { App } from '../app-context.ts';

/** Tells the desa that a verifikator has its filing before them. */
export async function openFiling({ phone, sync }: App, filing: FilingDoc): Promise<void> {
  const { doc } = await phone.read.report(filing.report);
  if (doc?.state !== 'diajukan' || doc.filing !== filing.filing) return;
  await phone.write.queue({ kind: 'open-filing', report: filing.report, filing: filing.filing });
  sync.poke();
}

/** Judges one revision with the remarks on disk; the server takes the first verdict that reaches it. */
export async function judgeFiling(
  { phone, sync }: App,
  { filing, report }: FilingDoc,
  outcome: 'return-filing' | 'accept-filing',
): Promise<void> {
  const remarks = [...(await phone.read.remarks(filing))];
  await phone.write.queue({ kind: outcome, report, filing, remarks });
  sync.poke();
}

/** The remarks with this one in its place; an empty text takes it away. */
export function withRemark(remarks: readonly Remark[], remark: Remark): readonly Remark[] {
  const place = remark.where.join('/');
  const others = remarks.filter(({ where }) => where.join('/') !== place);
  return remark.text.trim() === '' ? others : [...others, remark];
}
