import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { deviceIdSchema, personIdSchema } from '../../../src/domain/basics/ids.ts';
import { instantSchema } from '../../../src/domain/basics/tanggal.ts';
import { openSqliteInMemory } from '../../../src/server/store/sqlite/open-sqlite.ts';
import { aStoreWorld } from '../../contracts/server-store-world.ts';
import { aMark } from '../../support/a-mark.ts';
import { actors } from '../../support/actors.ts';
import { aUuid } from '../../support/a-uuid.ts';

const device = deviceIdSchema.parse(aUuid(9));
const { kecamatan, person } = actors.operator;
const mark = aMark({ at: instantSchema.parse('2026-11-02T05:00:00.000Z') });
const own = { ...mark, by: person, device };
const anybody = { before: null, limit: 50, person: null, desa: null };

async function aStore() {
  const { engine, store } = await aStoreWorld(openSqliteInMemory);
  await store.people.add(
    { ...actors.operator, username: 'operator.perak', passwordHash: null },
    mark,
  );
  const journal = () =>
    engine.reader
      .selectFrom('journal')
      .select('documents')
      .where('kind', '=', 'device-key')
      .execute();
  return { store, journal };
}

test('a key is noted once, by the beginning of its hash, and again when it is another', async () => {
  const { store, journal } = await aStore();
  await store.people.keepDeviceKey('first', own);
  await store.people.keepDeviceKey('first', own);
  const [row, ...more] = await journal();
  expect(more).toEqual([]);
  const hash = createHash('sha256').update('first').digest('hex');
  expect(row?.documents).toContain(`device/${device}`);
  expect(row?.documents).toContain(hash.slice(0, 16));
  expect(row?.documents).not.toContain(hash.slice(0, 17));
  await store.people.keepDeviceKey('second', own);
  expect(await journal()).toHaveLength(2);
  const { rows } = await store.readJournal(kecamatan, { ...anybody, kind: 'device-key' });
  expect(rows.map(({ about, isWhole }) => [about, isWhole])).toEqual([
    [[`device/${device}`], true],
    [[`device/${device}`], true],
  ]);
  await store.close();
});

test('people of one device have a key each, in the order of their ids', async () => {
  const { store } = await aStore();
  const other = personIdSchema.parse(aUuid(1));
  const someone = { ...actors.operator, person: other, username: 'lain', passwordHash: null };
  await store.people.add(someone, mark);
  await store.people.keepDeviceKey('mine', own);
  await store.people.keepDeviceKey('theirs', { ...own, by: other });
  const keys = [
    { person, publicKey: 'mine' },
    { person: other, publicKey: 'theirs' },
  ];
  expect(await store.people.listDeviceKeys(kecamatan, device)).toEqual(
    keys.toSorted((a, b) => (a.person < b.person ? -1 : 1)),
  );
  const second = deviceIdSchema.parse(aUuid(8));
  expect(await store.people.listDeviceKeys(kecamatan, second)).toEqual([]);
  await store.close();
});
