import { hash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { KecamatanCode } from '../../domain/basics/ids.ts';
import { must } from '../../domain/basics/must.ts';
import type { JournalTable, Tables } from './schema.ts';
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
  const feed = must(
    await db.selectFrom('feeds').selectAll().where('kecamatan', '=', kecamatan).executeTakeFirst(),
    `kecamatan ${kecamatan}`,
  );
  let seq = 0;
  let last = journalStart;
  while (seq < feed.last_seq) {
    const rows = await readRows(db, { kecamatan, after: seq, upTo: feed.last_seq });
    for (const row of rows) {
      seq += 1;
      if (row.seq !== seq || row.prev_hash !== last || row.hash !== hashOf(row))
        return { kind: 'broken', seq };
      last = row.hash;
    }
    if (rows.length === 0) return { kind: 'broken', seq: seq + 1 };
  }
  return last === feed.journal_hash ? { kind: 'whole', rows: seq } : { kind: 'broken', seq };
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
