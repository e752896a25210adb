import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { expect, test } from 'vitest';
import { docId } from '../../src/domain/workflow/documents.ts';
import { createStore } from '../../src/server/store/create-store.ts';
import type { Engine, Tables } from '../../src/server/store/schema.ts';
import { migrate, schemaVersion } from '../../src/server/store/migrations.ts';
import { openNumberBooks } from '../../src/server/sync/number-book.ts';
import { noon, perak } from './server-store-world.ts';

/** One empty database: to be filled as an older server left it, then opened by this one. */
export interface OldDatabase {
  readonly connect: () => Kysely<Tables>;
  readonly open: () => Promise<Engine>;
}

/** What holds when a server of the first version is followed by this one, over every database. */
export function describeMigrations(make: () => Promise<OldDatabase>): void {
  test('a database of version 1 keeps its documents and goes on numbering its receipts', async () => {
    const { connect, open } = await make();
    const old = connect();
    await old.transaction().execute((transaction) => migrate(transaction, 1));
    await leaveRows(old);
    await old.destroy();

    const store = createStore(await open(), () => '');
    const numbers = await store.transact(perak, async (transaction) => {
      const books = await openNumberBooks(transaction, perak, noon);
      return [books.take('TT'), books.take('REK'), books.take('TT')];
    });
    expect(numbers).toEqual([
      'TT-35.17.01-2026-0042',
      'REK-35.17.01-2026-0001',
      'TT-35.17.01-2026-0043',
    ]);
    expect(await store.readDocument(perak, docId.kecamatan)).toMatchObject({ name: 'Perak' });
    await store.close();
  });

  test('the receipts of every year come along, and the old table goes', async () => {
    const { connect, open } = await make();
    const old = connect();
    await old.transaction().execute((transaction) => migrate(transaction, 1));
    await leaveRows(old);
    await old.destroy();

    const { reader, close } = await open();
    const rows = await reader.selectFrom('numbers').selectAll().orderBy('tahun').execute();
    expect(rows).toEqual([
      { kecamatan: perak, book: 'TT', tahun: 2025, last: 7 },
      { kecamatan: perak, book: 'TT', tahun: 2026, last: 41 },
    ]);
    await expect(sql`select * from receipts`.execute(reader)).rejects.toThrow(/receipts/);
    const versions = await reader.selectFrom('tepat_schema').selectAll().execute();
    expect(versions).toEqual([{ version: schemaVersion }]);
    await close();
  });
}

async function leaveRows(db: Kysely<Tables>): Promise<void> {
  const feed = { kecamatan: perak, feed_id: 'f-1', last_seq: 1, journal_hash: '0' };
  await db.insertInto('feeds').values(feed).execute();
  const body = { kind: 'kecamatan', id: docId.kecamatan, code: perak, name: 'Perak' };
  const row = { kecamatan: perak, id: docId.kecamatan, kind: 'kecamatan', seq: 1 };
  await db
    .insertInto('documents')
    .values({ ...row, desa: null, desa_only: 0, body: JSON.stringify(body) })
    .execute();
  await sql`insert into receipts (kecamatan, tahun, last)
    values (${perak}, 2025, 7), (${perak}, 2026, 41)`.execute(db);
}
