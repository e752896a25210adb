import { groupBy } from '../../domain/basics/group-by.ts';
import { type CommandId, type ReportId, isKnownReport } from '../../domain/basics/ids.ts';
import { saveDraftCommand } from '../../domain/workflow/commands/save-draft.ts';
import { docId } from '../../domain/workflow/documents.ts';
import type { Actor } from '../../domain/people/people.ts';
import { type LocalDraft, type Seal, sealFiling, sealSave } from '../../sync/phone/local-draft.ts';
import { type Settled, settleDraft } from '../../sync/phone/settle-draft.ts';
import type { Transact, DocumentRow, FeedPlace, OutboxRow } from '../sending/rows.ts';
import { startOfFeed } from '../sending/rows.ts';
import { keepSeal, toServerDraft } from './draft-writes.ts';
import { type PhoneTables, type PhoneClock, stampOf } from './phone-tables.ts';
import { isAboutDraft, isKnownCommand, isOwnReport } from './stored-document.ts';

/** The phone's disk: transactions that only read, and those that write. */
export interface PhoneDisk {
  readonly read: Transact<PhoneTables>;
  readonly write: Transact<PhoneTables>;
}

/*
 * Brings drafts and outbox to where the answers left them: one read finds the reports that change, then
 * comes a transaction a report: killed in between, the next run goes on with the rest. Not while more is
 * coming down: a document here may then be older than the answer to a command, and a draft would be merged
 * with the past.
 */
export async function settle({ read, write }: PhoneDisk, clock: PhoneClock): Promise<void> {
  for (const report of await read(findUnsettled))
    await write((tables) => settleReport(tables, report, clock));
}

async function findUnsettled(tables: PhoneTables): Promise<readonly string[]> {
  const ground = await groundOf(tables);
  if (!ground) return [];
  const rowsByReport = groupBy(await allRows(tables, ground), ({ report }) => report);
  const drafts = (await tables.drafts.all()).filter((one) => isOwnReport(ground.me, one.report));
  const draftByReport = new Map<string, LocalDraft>(drafts.map((one) => [one.report, one]));
  const servers = await tables.documents.getMany(drafts.map((one) => docId.draft(one.report)));
  const serverById = new Map(servers.map((row) => [row.id, row]));
  const reports = new Set([...draftByReport.keys(), ...rowsByReport.keys()]);
  return [...reports].filter((report) => {
    const rows = rowsByReport.get(report) ?? [];
    const draft = draftByReport.get(report);
    const server = draft && serverById.get(docId.draft(draft.report));
    return planFor(ground, { rows, draft, server }) !== null;
  });
}

async function settleReport(tables: PhoneTables, report: string, clock: PhoneClock): Promise<void> {
  const ground = await groundOf(tables);
  if (!ground) return;
  const rows = await tables.outbox.ofReport(ground.me.person, report);
  const id = report as ReportId; // '' has no draft
  const draft = isOwnReport(ground.me, report) ? await tables.drafts.get(id) : undefined;
  const [server] = draft ? await tables.documents.getMany([docId.draft(id)]) : [];
  const plan = planFor(ground, { rows, draft, server });
  if (!plan) return;
  await tables.outbox.deleteMany(plan.over);
  if (plan.settled) await keepSettled(tables, plan.settled, { rows, clock });
}

interface Ground {
  readonly me: Actor;
  readonly place: FeedPlace;
}

/** Null when there is nobody to settle for, or the feed is not whole. */
async function groundOf({ meta }: PhoneTables): Promise<Ground | null> {
  const me = await meta.get('me');
  const place = (await meta.get('feed')) ?? startOfFeed;
  return me && place.isWhole ? { me, place } : null;
}

/** The person's outbox, oldest first. */
async function allRows({ outbox }: PhoneTables, { me }: Ground): Promise<readonly OutboxRow[]> {
  const rows: OutboxRow[] = [];
  for (const status of ['applied', 'refused', 'queued'] as const)
    rows.push(...(await outbox.ofStatus(me.person, status, Infinity)));
  return rows.toSorted((a, b) => a.order - b.order);
}

/** What lies here about one report. */
interface Lying {
  readonly rows: readonly OutboxRow[];
  readonly draft: LocalDraft | undefined;
  readonly server: DocumentRow | undefined;
}

interface Plan {
  /** Commands nobody waits for. */
  readonly over: readonly CommandId[];
  readonly settled: Settled | null;
}

/** Null = nothing changes. */
function planFor({ place }: Ground, { rows, draft, server: row }: Lying): Plan | null {
  const over = rows.filter((one) => isOver(one, place, draft)).map(({ id }) => id);
  const server = toServerDraft(row);
  const isReadable = server !== 'unreadable' && draft && isKnownReport(draft.report);
  const settled = isReadable
    ? settleDraft(draft, rows.filter(isKnownCommand), { server, cursor: place.cursor })
    : null;
  return settled || over.length > 0 ? { over, settled } : null;
}

/** Nobody waits for it: its effect is here, or it was a save of a draft that was thrown away. */
function isOver(row: OutboxRow, { cursor }: FeedPlace, draft: LocalDraft | undefined): boolean {
  if (draft && isAboutDraft(row)) return false;
  if (row.status === 'applied') return row.seq <= cursor;
  return row.status === 'refused' && row.command.kind === saveDraftCommand.kind;
}

async function keepSettled(
  tables: PhoneTables,
  settled: Settled,
  { rows, clock }: { rows: readonly OutboxRow[]; clock: PhoneClock },
): Promise<void> {
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
