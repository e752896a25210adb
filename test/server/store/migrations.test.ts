import { join } from 'node:path';
import { Kysely, PostgresDialect, SqliteDialect } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe } from 'vitest';
import { openPostgres } from '../../../src/server/store/postgres/open-postgres.ts';
import { openSqlite } from '../../../src/server/store/sqlite/open-sqlite.ts';
import { openSqliteDatabase } from '../../../src/server/store/sqlite/sqlite-database.ts';
import { describeMigrations } from '../../contracts/migration-contract.ts';
import { aFolder } from '../../support/a-folder.ts';
import { startPostgres } from '../../support/a-postgres.ts';
import type { TestPostgres } from '../../support/a-postgres.ts';

describe('migrations on SQLite', () => {
  describeMigrations(async () => {
    const folder = await aFolder();
    const path = join(folder, 'tepat.db');
    return {
      connect: () =>
        new Kysely({ dialect: new SqliteDialect({ database: openSqliteDatabase(path, 'write') }) }),
      open: () => openSqlite(folder),
    };
  });
});

describe('migrations on PostgreSQL', () => {
  let postgres: TestPostgres;
  beforeAll(async () => {
    postgres = await startPostgres();
  }, 60_000);
  afterAll(() => postgres.stop(), 120_000);

  describeMigrations(async () => {
    const url = await postgres.createDatabase();
    return {
      connect: () =>
        new Kysely({
          dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: url }) }),
        }),
      open: () =>
        openPostgres(url, (error) => {
          throw error;
        }),
    };
  });
});
