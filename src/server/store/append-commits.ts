import type { Transaction as Connection } from 'kysely';
import { audienceOf } from '../../domain/workflow/scope.ts';
import type { Doc } from '../../domain/workflow/documents.ts';
import { moveHead, nameDocuments, sealJournalRow } from './journal.ts';
import { inChunks } from './in-chunks.ts';
import type { DocumentTable, FeedTable, JournalTable, OutcomeTable, Tables } from './schema.ts';
import type { Commit } from './server-store.ts';

/** Writes commits after the feed's head, the row its transaction has locked; gives the new head. */
export async function appendCommits(
  db: Connection<Tables>,
  head: FeedTable,
  commits: readonly Commit[],
): Promise<FeedTable> {
  const { last, documents, outcomes, journal } = writeOut(head, commits);
  await upsertDocuments(db, documents);
  await inChunks(outcomes, (chunk) => db.insertInto('outcomes').values(chunk).execute());
  await inChunks(journal, (chunk) => db.insertInto('journal').values(chunk).execute());
  await moveHead(db, last);
  return last;
}

interface Rows {
  readonly last: FeedTable;
  readonly documents: readonly DocumentTable[];
  readonly outcomes: readonly OutcomeTable[];
  readonly journal: readonly JournalTable[];
}

function writeOut(head: FeedTable, commits: readonly Commit[]): Rows {
  const { kecamatan } = head;
  // By id: of a document written by several of these commits the last state is the one that stands.
  const documents = new Map<string, DocumentTable>();
  const outcomes: OutcomeTable[] = [];
  const journal: JournalTable[] = [];
  let { last_seq: seq, journal_hash: prevHash } = head;
  for (const { command, person, device, at, documents: written } of commits) {
    seq += 1;
    const rows = written.map((doc) => documentRow(doc, { kecamatan, seq }));
    for (const row of rows) documents.set(row.id, row);
    const row = sealJournalRow({
      kecamatan,
      seq,
      at,
      person,
      device,
      command: command.id,
      kind: command.kind,
      documents: nameDocuments(rows),
      prev_hash: prevHash,
    });
    journal.push(row);
    prevHash = row.hash;
    const result = JSON.stringify({ id: command.id, outcome: 'applied', seq });
    outcomes.push({ kecamatan, command: command.id, person, at, result });
  }
  return {
    last: { ...head, last_seq: seq, journal_hash: prevHash },
    documents: [...documents.values()],
    outcomes,
    journal,
  };
}

function documentRow(doc: Doc, place: Pick<DocumentTable, 'kecamatan' | 'seq'>): DocumentTable {
  const { desa, desaOnly } = audienceOf(doc);
  return {
    ...place,
    id: doc.id,
    kind: doc.kind,
    desa,
    desa_only: desaOnly ? 1 : 0,
    body: JSON.stringify(doc),
  };
}

async function upsertDocuments(
  db: Connection<Tables>,
  documents: readonly DocumentTable[],
): Promise<void> {
  await inChunks(documents, (chunk) =>
    db
      .insertInto('documents')
      .values(chunk)
      .onConflict((conflict) =>
        conflict.columns(['kecamatan', 'id']).doUpdateSet((eb) => ({
          seq: eb.ref('excluded.seq'),
          kind: eb.ref('excluded.kind'),
          desa: eb.ref('excluded.desa'),
          desa_only: eb.ref('excluded.desa_only'),
          body: eb.ref('excluded.body'),
        })),
      )
      .execute(),
  );
}
