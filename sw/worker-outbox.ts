import { openDB, type IDBPDatabase } from 'idb';
import { createOutbox } from '../src/app/sending/create-outbox.ts';
import type { Outbox } from '../src/app/sending/outbox.ts';
import { type OutboxTables, type Transact, databaseName } from '../src/app/sending/rows.ts';
import { hasTables, storeNames, workerTables, type WorkerSchema } from './worker-tables.ts';

interface WorkerOutbox extends Outbox {
  /** To be called before the event ends: a connection kept would block the app's next upgrade. */
  readonly close: () => void;
}

/**
 * The outbox at whatever version the app has made it; null where there is none. It makes and upgrades
 * nothing: the schema is the app's. `now` is this phone's clock in milliseconds.
 */
export async function openWorkerOutbox(now: () => number): Promise<WorkerOutbox | null> {
  const db = await openExisting();
  if (!db) return null;
  if (hasTables(db)) return { ...createOutbox(strictTransact(db), now), close: () => db.close() };
  db.close();
  return null;
}

async function openExisting(): Promise<IDBPDatabase<WorkerSchema> | null> {
  let isAbsent = false;
  try {
    return await openDB<WorkerSchema>(databaseName, undefined, {
      // Without a version, opening what is not there would make an empty database and hinder the app.
      upgrade: (_db, _oldVersion, _newVersion, transaction) => {
        isAbsent = true;
        transaction.done.catch(() => {}); // aborted on purpose
        transaction.abort();
      },
      blocking: (_currentVersion, _blockedVersion, event) => {
        if (event.target instanceof IDBDatabase) event.target.close();
      },
    });
  } catch (error) {
    if (isAbsent) return null;
    throw error;
  }
}

/** Strict: what the outbox says is kept is on disk (S7). */
function strictTransact(db: IDBPDatabase<WorkerSchema>): Transact<OutboxTables> {
  return async (work) => {
    const transaction = db.transaction(storeNames, 'readwrite', { durability: 'strict' });
    transaction.done.catch(() => {}); // told by what is awaited below
    try {
      const result = await work(workerTables(transaction));
      await transaction.done;
      return result;
    } catch (error) {
      abortQuietly(transaction);
      throw error;
    }
  };
}

/** It may have ended by itself, by the error that brought us here. */
function abortQuietly(transaction: { readonly abort: () => void }): void {
  try {
    transaction.abort();
  } catch {
    // Already over.
  }
}
