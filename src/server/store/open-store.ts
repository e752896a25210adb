import { createStore } from './create-store.ts';
import { openPostgres } from './postgres/open-postgres.ts';
import type { ServerStore } from './server-store.ts';
import { openSqlite } from './sqlite/open-sqlite.ts';

interface StorePlace {
  /** Null = SQLite in the data folder. */
  readonly databaseUrl: string | null;
  readonly dataDir: string;
  /** A random UUID. */
  readonly newId: () => string;
  /** An idle connection to PostgreSQL broke; the store makes a new one by itself. */
  readonly onLostConnection: (error: Error) => void;
}

/** Opens the store and brings it to this server's schema; throws a `StartProblem` when it cannot. */
export async function openStore(place: StorePlace): Promise<ServerStore> {
  const { databaseUrl, dataDir, newId, onLostConnection } = place;
  const engine =
    databaseUrl === null
      ? await openSqlite(dataDir)
      : await openPostgres(databaseUrl, onLostConnection);
  return createStore(engine, newId);
}
