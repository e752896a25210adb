import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { createStore } from '../../../src/server/store/create-store.ts';
import { openSqlite, openSqliteInMemory } from '../../../src/server/store/sqlite/open-sqlite.ts';
import { describeServerStore } from '../../contracts/server-store-contract.ts';
import { aStoreWorld, namesOf, perak } from '../../contracts/server-store-world.ts';
import { actors } from '../../support/actors.ts';
import { aDraftDoc } from '../../support/a-draft-doc.ts';
import { aFolder } from '../../support/a-folder.ts';

describeServerStore('SQLite', async () => openSqlite(await aFolder()));
describeServerStore('SQLite in memory', openSqliteInMemory);

test('finds everything again when it is opened again', async () => {
  const folder = await aFolder();
  const world = await aStoreWorld(() => openSqlite(folder));
  await world.append(aDraftDoc());
  const before = await world.follow(actors.operator);
  await world.store.close();
  const again = createStore(await openSqlite(folder), () => '');
  const page = await again.readFeed(actors.operator, { feed: null, cursor: 0, limit: 1000 });
  expect(namesOf([page])).toEqual(namesOf(before));
  await again.close();
});

test('a read does not wait for a transaction that is under way', async () => {
  const folder = await aFolder();
  const world = await aStoreWorld(() => openSqlite(folder));
  await world.store.transact(perak, async (transaction) => {
    await transaction.append([world.commitOf(aDraftDoc())]);
    expect(namesOf(await world.follow(actors.operator))).toEqual(['kecamatan@1', 'hari-libur@1']);
  });
  expect(await world.follow(actors.operator)).toMatchObject([{ cursor: 2 }]);
  await world.store.close();
});

test('a folder that cannot be written is told in one line', async () => {
  const file = join(await aFolder(), 'file');
  await writeFile(file, '');
  await expect(openSqlite(join(file, 'data'))).rejects.toThrow(
    /^Folder data .* tidak bisa dipakai \(ENOTDIR\)\. Beri izin tulis, atau pilih folder lain dengan DATA_DIR\.$/,
  );
});

test('a file that is no database is told in one line', async () => {
  const folder = await aFolder();
  await writeFile(join(folder, 'tepat.db'), 'x'.repeat(5000));
  await expect(openSqlite(folder)).rejects.toThrow(/file is not a database/);
});

test('a database of a newer server is left as it is', async () => {
  const folder = await aFolder();
  const engine = await openSqlite(folder);
  await engine.writer.updateTable('tepat_schema').set({ version: 99 }).execute();
  await engine.close();
  await expect(openSqlite(folder)).rejects.toThrow(/lebih baru \(skema 99; server ini sampai 5\)/);
});

// Without `synchronous = full` a commit is in the operating system's hands when we acknowledge it (S7).
test('S7 waits for the disk at every commit', async () => {
  const engine = await openSqlite(await aFolder());

  const pragma = async (name: string) =>
    (await sql.raw<Record<string, unknown>>(`pragma ${name}`).execute(engine.writer)).rows[0]?.[
      name
    ];
  expect([await pragma('synchronous'), await pragma('journal_mode')]).toEqual([2, 'wal']);
  await engine.close();
});
