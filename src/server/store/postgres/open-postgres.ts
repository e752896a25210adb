import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { StartProblem, codeOf } from '../../start-problem.ts';
import type { Engine, Tables } from '../schema.ts';
import { migrate } from '../migrations.ts';

/** How long to wait for a connection, in milliseconds: a phone would rather try again. */
const connectTimeoutMs = 5000;
/** Any number: servers that start at once take turns at the migrations. */
const migrationLock = 735_170_1;

export async function openPostgres(
  url: string,
  onLostConnection: (error: Error) => void,
): Promise<Engine> {
  const db = connect(url, onLostConnection);
  try {
    await db.transaction().execute(async (transaction) => {
      await sql`select pg_advisory_xact_lock(${migrationLock})`.execute(transaction);
      await migrate(transaction);
    });
  } catch (error) {
    await db.destroy();
    if (error instanceof StartProblem) throw error;
    throw new StartProblem(
      `Basis data PostgreSQL ${nameOf(url)} tidak bisa dipakai (${codeOf(error)}). Periksa DATABASE_URL dan apakah PostgreSQL berjalan.`,
    );
  }
  return {
    reader: db,
    writer: db,
    write: (work) => db.transaction().execute(work),
    locksRows: true,
    close: () => db.destroy(),
  };
}

function connect(url: string, onLostConnection: (error: Error) => void): Kysely<Tables> {
  let pool;
  try {
    pool = new pg.Pool({
      connectionString: url,
      max: 10,
      connectionTimeoutMillis: connectTimeoutMs,
      statement_timeout: 30_000,
    });
  } catch {
    throw new StartProblem('DATABASE_URL bukan alamat PostgreSQL yang benar.');
  }
  // An idle connection that breaks is replaced; unheard, its error would end the process.
  pool.on('error', onLostConnection);
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}

/** Host, port and database: never the password. */
function nameOf(url: string): string {
  if (!URL.canParse(url)) return '';
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}
