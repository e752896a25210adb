import type { CommandId } from '../../domain/basics/ids.ts';
import { must } from '../../domain/basics/must.ts';
import type { Instant } from '../../domain/basics/tanggal.ts';
import type { Command } from '../../domain/workflow/commands/registry.ts';
import type { Change, CommandResult, SyncReply } from '../../sync/messages/downstream.ts';
import type { Batch } from './outbox.ts';
import type { OutboxTables, DocumentRow, FeedPlace, OutboxRow } from './rows.ts';
import { startOfFeed } from './rows.ts';

/*
 * What is kept of a reply, in one transaction:
 *
 *   results   on the sender's commands, whoever is signed in by now
 *   changes   when they go on from where this phone is; else they are another feed's or person's and are left,
 *             with what the kecamatan tells of itself
 *   reset     a new feed begins: the old documents stay readable until it is whole. What an earlier feed
 *             called applied is asked again, since its place there says nothing here (a server put back
 *             from a backup may have lost it); asking again is harmless (S1)
 */
interface Received {
  readonly batch: Batch;
  readonly reply: SyncReply;
  /** This phone's clock. */
  readonly seenAt: Instant;
}

export async function recordReply(tables: OutboxTables, received: Received): Promise<void> {
  const { batch, reply, seenAt } = received;
  const place = (await tables.meta.get('feed')) ?? startOfFeed;
  const isCurrent = await continues(tables, batch, place);
  const next = isCurrent ? nextPlace(place, reply) : null;
  if (next && next.generation !== place.generation) await askAgain(tables, batch);
  await keepResults(tables, batch, reply.results);
  if (next) await keepChanges(tables, next, received);
  if (next && reply.office !== undefined) await tables.meta.put('office', reply.office);
  const clockSkewMs = Date.parse(seenAt) - Date.parse(reply.now);
  await tables.meta.put('clock', { seenServerAt: reply.now, seenAt, clockSkewMs });
}

async function continues({ meta }: OutboxTables, batch: Batch, place: FeedPlace): Promise<boolean> {
  const me = await meta.get('me');
  return me?.person === batch.person && place.feed === batch.feed && place.cursor === batch.cursor;
}

function nextPlace(place: FeedPlace, { feed, reset, cursor, more }: SyncReply): FeedPlace {
  const isNew = reset || feed !== place.feed;
  return {
    feed,
    cursor,
    generation: isNew ? place.generation + 1 : place.generation,
    isWhole: !more,
    hasOlder: place.hasOlder || (isNew && place.feed !== null),
  };
}

async function askAgain({ outbox }: OutboxTables, { person }: Batch): Promise<void> {
  const rows = await outbox.ofStatus(person, 'applied', Infinity);
  await outbox.putMany(rows.map((row) => ({ ...row, status: 'queued', seq: 0 })));
}

async function keepResults(
  { outbox }: OutboxTables,
  { person }: Batch,
  results: readonly CommandResult[],
): Promise<void> {
  if (results.length === 0) return;
  const resultById = new Map(results.map((result) => [result.id, result]));
  // Most often they are the first in the queue: one read, where one a row takes long.
  const first = await outbox.ofStatus(person, 'queued', results.length);
  const missing = new Set(resultById.keys());
  for (const { id } of first) missing.delete(id);
  const others = await outbox.getMany([...missing] as CommandId[]); // looked up, not trusted
  const answered = [...first, ...others].flatMap((row) => {
    const result = resultById.get(row.id);
    return result && row.person === person ? [afterResult(row, result)] : [];
  });
  await outbox.putMany(answered);
}

function afterResult(row: OutboxRow, { outcome, seq, code }: CommandResult): OutboxRow {
  if (outcome === 'applied') return { ...row, status: 'applied', seq, code: null };
  return { ...row, status: 'refused', seq: 0, code: code ?? 'unknown-command' };
}

async function keepChanges(
  { meta, documents }: OutboxTables,
  next: FeedPlace,
  { batch, reply: { changes } }: Received,
): Promise<void> {
  const sentById = new Map<string, Command>(batch.commands.map((command) => [command.id, command]));
  const gone = changes.filter(({ body }) => body === null);
  await documents.putMany(
    changes.flatMap((change) => documentRow(withContent(change, sentById), next.generation)),
  );
  await documents.deleteMany(gone.map(({ id }) => id));
  const isSwept = next.isWhole && next.hasOlder;
  if (isSwept) await documents.deleteBefore(next.generation);
  await meta.put('feed', isSwept ? { ...next, hasOlder: false } : next);
}

/** What this phone has just sent does not travel back: it is put in again here. */
function withContent(change: Change, sentById: ReadonlyMap<string, Command>): Change {
  const { body, contentOf } = change;
  if (body === null || contentOf === undefined) return change;
  const sent = must(sentById.get(contentOf), contentOf);
  return { ...change, body: { ...body, content: 'content' in sent ? sent.content : null } };
}

function documentRow({ id, seq, body }: Change, generation: number): DocumentRow[] {
  if (body === null) return [];
  const report = typeof body.report === 'string' ? body.report : '';
  return [{ id, report, seq, generation, body }];
}
