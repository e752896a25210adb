import type { KecamatanCode } from '../../domain/basics/ids.ts';
import { must } from '../../domain/basics/must.ts';
import type { Instant } from '../../domain/basics/tanggal.ts';
import type { Doc } from '../../domain/workflow/documents.ts';
import { createPeopleStore } from './create-people-store.ts';
import type { Engine, Tables } from './schema.ts';
import { readFeed } from './feed.ts';
import { journalStart, verifyJournal, verifyJournalPart } from './journal.ts';
import { readJournal } from './read-journal.ts';
import type { Commit, ServerStore } from './server-store.ts';
import { openTransaction, readDocuments } from './transaction.ts';
import type { Kysely } from 'kysely';

/** The server's store over either database. `newId` makes a random UUID. */
export function createStore(engine: Engine, newId: () => string): ServerStore {
  const transact: ServerStore['transact'] = (kecamatan, work) =>
    engine.write(async (db) => work(await openTransaction(db, kecamatan, engine)));
  return {
    transact,
    readFeed: (actor, place) => readFeed(engine.reader, actor, place),
    readDocument: async (kecamatan, id) =>
      (await readDocuments(engine.reader, kecamatan, [id])).get(id) ?? null,
    listDocuments: (kecamatan, kind) => listDocuments(engine.reader, kecamatan, kind),
    people: createPeopleStore(engine, newId),
    keepOnce: (name, make) => keepOnce(engine, name, make),
    createKecamatan: (documents, at) =>
      engine.write(async (db) => {
        const kecamatan = codeIn(documents);
        await db
          .insertInto('feeds')
          .values({ kecamatan, feed_id: newId(), last_seq: 0, journal_hash: journalStart })
          .execute();
        const transaction = await openTransaction(db, kecamatan, engine);
        await transaction.append([foundingCommit(documents, { at, newId })]);
      }),
    listKecamatan: async () => {
      const rows = await engine.reader.selectFrom('feeds').select('kecamatan').execute();
      return rows.map((row) => row.kecamatan as KecamatanCode); // written from one
    },
    verifyJournal: (kecamatan) => verifyJournal(engine.reader, kecamatan),
    verifyJournalPart: (kecamatan, after) => verifyJournalPart(engine.reader, kecamatan, after),
    readJournal: (kecamatan, wish) => readJournal(engine.reader, kecamatan, wish),
    close: engine.close,
  };
}

function codeIn(documents: readonly Doc[]): KecamatanCode {
  const kecamatan = documents.find((doc) => doc.kind === 'kecamatan');
  return must(kecamatan, 'kecamatan document').code;
}

/** The journal begins with the server itself, which is nobody's person and no device. */
function foundingCommit(
  documents: readonly Doc[],
  { at, newId }: { at: Instant; newId: () => string },
): Commit {
  const id = newId();
  return {
    command: { id: id as Commit['command']['id'], kind: 'create-kecamatan' }, // a UUID
    person: id as Commit['person'],
    device: id as Commit['device'],
    at,
    documents,
  };
}

/** Every document of a kind in a kecamatan, by its id. */
async function listDocuments<K extends Doc['kind']>(
  db: Kysely<Tables>,
  kecamatan: KecamatanCode,
  kind: K,
): Promise<readonly Extract<Doc, { kind: K }>[]> {
  const rows = await db
    .selectFrom('documents')
    .select('body')
    .where((eb) => eb.and({ kecamatan, kind }))
    .orderBy('id')
    .execute();
  return rows.map(({ body }) => JSON.parse(body) as Extract<Doc, { kind: K }>); // written from one
}

/** Two servers that make it at once keep the same one. */
async function keepOnce(
  { reader, writer }: Engine,
  name: string,
  make: () => Promise<string>,
): Promise<string> {
  const read = async (): Promise<string | undefined> => {
    const query = reader.selectFrom('kept_once').select('value').where('name', '=', name);
    return (await query.executeTakeFirst())?.value;
  };
  const kept = await read();
  if (kept !== undefined) return kept;
  await writer
    .insertInto('kept_once')
    .values({ name, value: await make() })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();
  return must(await read(), name);
}
