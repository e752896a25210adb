import type { Kysely, Transaction } from 'kysely';
import type { Tables } from './schema.ts';

/** What differs between the databases; everything above it is written once. */
export interface Engine {
  /** Reads outside a transaction; never waits for a writer. */
  readonly reader: Kysely<Tables>;
  /** Single statements that write. */
  readonly writer: Kysely<Tables>;
  /** Runs `work` in a transaction that may write. */
  readonly write: <T>(work: (transaction: Transaction<Tables>) => Promise<T>) => Promise<T>;
  /** Locks rows that are read to be written; SQLite has locked the whole database by then. */
  readonly locksRows: boolean;
  readonly close: () => Promise<void>;
}
