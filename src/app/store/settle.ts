import type { ReportId } from '../../domain/basics/ids.ts';
import { sealFiling, sealSave } from '../../sync/phone/local-draft.ts';
import type { LocalDraft, Seal } from '../../sync/phone/local-draft.ts';
import { settleDraft } from '../../sync/phone/settle-draft.ts';
import type { Settled } from '../../sync/phone/settle-draft.ts';
import type { Transact } from '../sending/outbox-tables.ts';
import { startOfFeed } from '../sending/rows.ts';
import type { FeedPlace, OutboxRow } from '../sending/rows.ts';
import { keepSeal, serverDraft } from './draft-writes.ts';
import type { PhoneTables } from './phone-tables.ts';
import { stampOf } from './stamp.ts';
import type { PhoneClock } from './stamp.ts';
import { isAboutDraft, isKnownCommand, isKnownReport, isOwnReport } from './stored-document.ts';

/*
 * Brings drafts and outbox to where the answers left them, a report a transaction: killed in between, the
 * next run goes on with the rest. Not while more is coming down: a document here may then be older than
 * the answer to a command, and a draft would be merged with the past.
 */
export async function settle(write: Transact<PhoneTables>, clock: PhoneClock): Promise<void> {
  for (const report of await write(unsettled))
    await write((tables) => settleReport(tables, report, clock));
}

async function unsettled({ meta, outbox, drafts }: PhoneTables): Promise<readonly string[]> {
  const me = await meta.get('me');
  if (!me) return [];
  const open = (await drafts.all()).map(({ report }) => report).filter((id) => isOwnReport(me, id));
  const applied = await outbox.ofStatus(me.person, 'applied', Infinity);
  const refused = await outbox.ofStatus(me.person, 'refused', Infinity);
  const answered = [...applied, ...refused].map(({ report }) => report);
  return [...new Set<string>([...open, ...answered])];
}

async function settleReport(tables: PhoneTables, report: string, clock: PhoneClock): Promise<void> {
  const me = await tables.meta.get('me');
  const place = (await tables.meta.get('feed')) ?? startOfFeed;
  if (!me || !place.isWhole) return;
  const rows = await tables.outbox.ofReport(me.person, report);
  const id = report as ReportId; // '' has no draft
  const draft = isOwnReport(me, report) ? await tables.drafts.get(id) : undefined;
  await tables.outbox.deleteMany(
    rows.filter((row) => isOver(row, place, draft)).map((row) => row.id),
  );
  if (draft && isKnownReport(id)) await settleOwn(tables, { draft, rows, place, clock });
}

/** Nobody waits for it: its effect is here, or it was a save of a draft that was thrown away. */
function isOver(row: OutboxRow, { cursor }: FeedPlace, draft: LocalDraft | undefined): boolean {
  if (draft && isAboutDraft(row)) return false;
  if (row.status === 'applied') return row.seq <= cursor;
  return row.status === 'refused' && row.command.kind === 'save-draft';
}

interface Unsettled {
  readonly draft: LocalDraft;
  readonly rows: readonly OutboxRow[];
  readonly place: FeedPlace;
  readonly clock: PhoneClock;
}

async function settleOwn(tables: PhoneTables, unsettledOne: Unsettled): Promise<void> {
  const { draft, rows, place, clock } = unsettledOne;
  const server = await serverDraft(tables, draft.report);
  if (server === 'unreadable') return;
  const queue = rows.filter(isKnownCommand);
  const settled = settleDraft(draft, queue, { server, cursor: place.cursor });
  if (!settled) return;
  await tables.outbox.deleteMany(settled.done);
  await tables.drafts.put(settled.draft);
  const again = await sendAgain(tables, settled, { wasStale: isStale(rows, settled), clock });
  if (again) await keepSeal(tables, again);
}

/** A stale filing goes again as it was filed, a stale save as it was merged (S4). */
async function sendAgain(
  tables: PhoneTables,
  { draft, refile }: Settled,
  { wasStale, clock }: { wasStale: boolean; clock: PhoneClock },
): Promise<Seal | null> {
  const stamp = await stampOf(tables, clock);
  if (!refile) return wasStale ? sealSave(draft, [], stamp) : null;
  const { madeAt, seenServerAt, contentHash, kepalaDesa } = refile;
  return sealFiling(draft, [], { id: stamp.id, madeAt, seenServerAt, contentHash, kepalaDesa });
}

function isStale(rows: readonly OutboxRow[], { done }: Settled): boolean {
  return rows.some(({ id, code }) => code === 'stale' && done.includes(id));
}
