import type { Sheet } from '../../../domain/standing/sheet.ts';
import type { FilingDoc, Remark, VerdictDoc } from '../../../domain/standing/report-doc.ts';
import { acceptFilingCommand } from '../../../domain/workflow/commands/accept-filing.ts';
import { openFilingCommand } from '../../../domain/workflow/commands/open-filing.ts';
import { returnFilingCommand } from '../../../domain/workflow/commands/return-filing.ts';
import type { App } from '../../app-context.ts';
import { queueCommand } from '../../office/queue-command.ts';

/** Tells the desa that a verifikator has its filing before them. */
export async function openFiling(app: App, { report, filing }: FilingDoc): Promise<void> {
  const { doc } = await app.phone.read.report(report);
  if (doc?.state !== 'diajukan' || doc.filing !== filing) return;
  await queueCommand(app, { kind: openFilingCommand.kind, report, filing });
}

interface Judgement {
  readonly outcome: VerdictDoc['outcome'];
  readonly fill: (sheet: Sheet | null) => Sheet | null;
}

/**
 * Judges one revision with the remarks and the sheet on disk; `fill` makes of that sheet what the verdict
 * carries. The server takes the first verdict that reaches it.
 */
export async function judgeFiling(
  app: App,
  { filing, report }: FilingDoc,
  { outcome, fill }: Judgement,
): Promise<void> {
  const { read } = app.phone;
  const written = await read.remarks(filing);
  const sheet = fill(await read.sheet(filing));
  const conclusion = sheet?.conclusion.trim().slice(0, LONGEST_REMARK) ?? '';
  // What comes back says why: the conclusion where no line has a remark.
  const isBare = outcome === 'dikembalikan' && written.length === 0 && conclusion !== '';
  const remarks = isBare ? [{ where: [], text: conclusion }] : [...written];
  const verdict = { report, filing, remarks, ...(sheet && { sheet }) };
  const { kind } = outcome === 'diterima' ? acceptFilingCommand : returnFilingCommand;
  await queueCommand(app, { kind, ...verdict });
}

/** Letters, as the schema of a remark has it. */
const LONGEST_REMARK = 2000;

/** The remarks with this one in its place; an empty text takes it away. */
export function withRemark(remarks: readonly Remark[], remark: Remark): readonly Remark[] {
  const place = remark.where.join('/');
  const others = remarks.filter(({ where }) => where.join('/') !== place);
  return remark.text.trim() === '' ? others : [...others, remark];
}
