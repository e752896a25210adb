import { hash } from 'node:crypto';
import type { Kysely, Transaction as Connection } from 'kysely';
import type { KecamatanCode } from '../../domain/basics/ids.ts';
import { must } from '../../domain/basics/must.ts';
import type { JournalCheckAnswer } from '../../sync/messages/journal.ts';
import type { JournalTable, Tables, Engine, FeedTable } from './schema.ts';
import type { JournalCheck } from './server-store.ts';

/*
 * Every accepted command leaves a row here: who, with which device, when, what. Each row holds the hash
 * of the one before it, and the kecamatan's feed row holds the last: nobody can change, drop or slip in
 * one without breaking the chain from there on.
 */

/** What the first row of a kecamatan's chain follows. */
export const journalStart = '0'.repeat(64);
const rowsRead = 1000;

export function sealJournalRow(row: Omit<JournalTable, 'hash'>): JournalTable {
  return { ...row, hash: hashOf(row) };
}

/** The documents of a commit as the journal names them, each with the hash of its text. */
export function nameDocuments(documents: readonly { id: string; body: string }[]): string {
  return JSON.stringify(documents.map(({ id, body }) => [id, hash('sha256', body)]));
}

/** Walks the chain from its start to the kecamatan's feed row. */
export async function verifyJournal(
  db: Kysely<Tables>,
  kecamatan: KecamatanCode,
): Promise<JournalCheck> {
  let upTo = 0;
  for (;;) {
    const part = await verifyJournalPart(db, kecamatan, upTo);
    if (part.kind === 'broken') return part;
    if (part.isDone) return { kind: 'whole', rows: part.upTo };
    upTo = part.upTo;
  }
}

/** Looks at the next rows after one: each follows the one before it and says what it said. */
export async function verifyJournalPart(
  db: Kysely<Tables>,
  kecamatan: KecamatanCode,
  after: number,
): Promise<JournalCheckAnswer> {
  const feed = must(
    await db.selectFrom('feeds').selectAll().where('kecamatan', '=', kecamatan).executeTakeFirst(),
    `kecamatan ${kecamatan}`,
  );
  const of = feed.last_seq;
  let last = await hashBefore(db, kecamatan, after + 1);
  let seq = after;
  for (const row of await readRows(db, { kecamatan, after, upTo: of })) {
    seq += 1;
    if (row.seq !== seq || row.prev_hash !== last || !isSealed(row)) return { kind: 'broken', seq };
    last = row.hash;
  }
  if (seq === after && after < of) return { kind: 'broken', seq: after + 1 };
  if (seq < of) return { kind: 'whole', upTo: seq, of, isDone: false };
  const isHead = last === feed.journal_hash;
  return isHead ? { kind: 'whole', upTo: seq, of, isDone: true } : { kind: 'broken', seq };
}

/** What the row of this number has to follow; null where that row is gone. */
async function hashBefore(
  db: Kysely<Tables>,
  kecamatan: KecamatanCode,
  seq: number,
): Promise<string | null> {
  if (seq <= 1) return journalStart;
  const row = await db
    .selectFrom('journal')
    .select('hash')
    .where((eb) => eb.and({ kecamatan, seq: seq - 1 }))
    .executeTakeFirst();
  return row?.hash ?? null;
}

/** Whether a row still says what it said when it was written. */
export function isSealed(row: JournalTable): boolean {
  return row.hash === hashOf(row);
}

function readRows(
  db: Kysely<Tables>,
  { kecamatan, after, upTo }: { kecamatan: KecamatanCode; after: number; upTo: number },
): Promise<JournalTable[]> {
  return db
    .selectFrom('journal')
    .selectAll()
    .where('kecamatan', '=', kecamatan)
    .where('seq', '>', after)
    .where('seq', '<=', upTo)
    .orderBy('seq')
    .limit(rowsRead)
    .execute();
}

/** SHA-256 of the row as one JSON array, in this order. */
function hashOf(row: Omit<JournalTable, 'hash'>): string {
  const { kecamatan, seq, at, person, device, command, kind, documents, prev_hash } = row;
  return hash(
    'sha256',
    JSON.stringify([kecamatan, seq, at, person, device, command, kind, documents, prev_hash]),
  );
}

/** Locks the kecamatan's counter row, before anything else is touched, until the transaction ends (S2). */
export async function lockHead(
  db: Connection<Tables>,
  kecamatan: KecamatanCode,
  { locksRows }: Pick<Engine, 'locksRows'>,
): Promise<FeedTable> {
  const query = db.selectFrom('feeds').selectAll().where('kecamatan', '=', kecamatan);
  const row = await (locksRows ? query.forUpdate() : query).executeTakeFirst();
  return must(row, `kecamatan ${kecamatan}`);
}

/** Keeps how far the counter and the journal's chain have gone. */
export async function moveHead(
  db: Connection<Tables>,
  { kecamatan, last_seq, journal_hash }: FeedTable,
): Promise<void> {
  await db
    .updateTable('feeds')
    .set({ last_seq, journal_hash })
    .where('kecamatan', '=', kecamatan)
    .execute();
}
