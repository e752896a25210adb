import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPostgres } from '../../../src/server/store/postgres/open-postgres.ts';
import { describeServerStore } from '../../contracts/server-store-contract.ts';
import { startPostgres } from '../../support/a-postgres.ts';
import type { TestPostgres } from '../../support/a-postgres.ts';

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
}, 60_000);
afterAll(() => postgres.stop(), 120_000);

const onLostConnection = (error: Error) => {
  throw error;
};
describeServerStore('PostgreSQL', async () =>
  openPostgres(await postgres.createDatabase(), onLostConnection),
);

test('servers that start at once on an empty database make its tables once', async () => {
  const url = await postgres.createDatabase();
  const engines = await Promise.all([1, 2, 3].map(() => openPostgres(url, onLostConnection)));
  const rows = await engines[0]?.reader.selectFrom('tepat_schema').selectAll().execute();
  expect(rows).toHaveLength(1);
  await Promise.all(engines.map((engine) => engine.close()));
});

test('a database that is not there is told in one line, without its password', async () => {
  const url = (await postgres.createDatabase()).replace('tepat_', 'no_');
  await expect(openPostgres(url, onLostConnection)).rejects.toThrow(
    /^Basis data PostgreSQL localhost:\d+\/no_\d+ tidak bisa dipakai \(3D000\)\. Periksa DATABASE_URL/,
  );
});
