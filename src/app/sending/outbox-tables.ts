import type { CommandId, PersonId } from '../../domain/basics/ids.ts';
import type { DocumentRow, Meta, OutboxRow } from './rows.ts';

/**
 * The tables of one open transaction, as far as sending needs them: Dexie in the app, idb in the worker,
 * maps in tests. Nothing but these methods may be awaited inside, or the browser ends the transaction.
 */
export interface OutboxTables {
  readonly meta: MetaTable;
  readonly outbox: OutboxTable;
  readonly documents: DocumentTable;
}

/** Runs `work` in one read-write transaction with strict durability (S7); undone whole when it throws. */
export type Transact<Tables> = <T>(work: (tables: Tables) => Promise<T>) => Promise<T>;

export interface MetaTable {
  readonly get: <K extends keyof Meta>(key: K) => Promise<Meta[K] | undefined>;
  readonly put: <K extends keyof Meta>(key: K, value: Meta[K]) => Promise<void>;
}

export interface OutboxTable {
  /** The first `limit` of a person's rows in a status, oldest first. */
  readonly ofStatus: (
    person: PersonId,
    status: OutboxRow['status'],
    limit: number,
  ) => Promise<readonly OutboxRow[]>;
  readonly countQueued: (person: PersonId) => Promise<number>;
  /** Those that are there. */
  readonly getMany: (ids: readonly CommandId[]) => Promise<readonly OutboxRow[]>;
  readonly putMany: (rows: readonly OutboxRow[]) => Promise<void>;
}

export interface DocumentTable {
  readonly putMany: (rows: readonly DocumentRow[]) => Promise<void>;
  readonly deleteMany: (ids: readonly string[]) => Promise<void>;
  readonly deleteBefore: (generation: number) => Promise<void>;
}
