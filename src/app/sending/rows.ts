import type { DeviceId, PersonId, CommandId } from '../../domain/basics/ids.ts';
import type { Instant } from '../../domain/basics/tanggal.ts';
import type { Actor } from '../../domain/people/people.ts';
import type { QueuedCommand } from '../../sync/phone/queued-command.ts';

/* What lies in the phone's database, as the page (Dexie) and the worker (idb) both read it. */

/**
 * The IndexedDB database of a person's work; the app owns its version, the worker takes what is there. What is
 * carried for others lies beside it (`store/courier-store.ts`).
 */
export const databaseName = 'tepat';

export interface OutboxRow extends QueuedCommand {
  /** The report it is about; '' when it is about none. */
  readonly report: string;
}

/** A document of the server as it came: read through its schema when it is shown, not before. */
export interface DocumentRow {
  readonly id: string;
  /** The report it belongs to; '' when it belongs to none. */
  readonly report: string;
  /** Place in the feed. */
  readonly seq: number;
  /** Counts the feeds this phone has followed; rows of an older one go when the newer is whole. */
  readonly generation: number;
  readonly body: { readonly kind: string };
}

/** How far this phone is in which feed. */
export interface FeedPlace {
  readonly feed: string | null;
  readonly cursor: number;
  readonly generation: number;
  /** Nothing more was waiting at the server at the last reply. */
  readonly isWhole: boolean;
  /** Documents of an older generation lie here still. */
  readonly hasOlder: boolean;
}

export const startOfFeed: FeedPlace = {
  feed: null,
  cursor: 0,
  generation: 1,
  isWhole: false,
  hasOlder: false,
};

/** What the last reply said of the time. */
interface ServerClock {
  /** The server's clock, and this phone's when it heard of it. */
  readonly seenServerAt: Instant;
  readonly seenAt: Instant;
  /** This phone's clock less the server's, in milliseconds. */
  readonly clockSkewMs: number;
}

/** Single values, kept as `{key, value}`. */
export interface Meta {
  readonly me: Actor | null;
  readonly device: DeviceId;
  readonly feed: FeedPlace;
  readonly clock: ServerClock;
  /** As the last reply told it, of the kecamatan alone; `hooks/use-office.ts` reads it. */
  readonly office: unknown;
  /** By person, the place in the outbox up to which commands have been in a request. */
  readonly sentUpTo: SentUpTo;
}

type SentUpTo = Readonly<Record<PersonId, number>>;

/** One mark for a whole batch: rewriting its rows would cost as much as sending them. */
export function hasBeenSent({ sent, person, order }: OutboxRow, sentUpTo: SentUpTo = {}): boolean {
  return sent || order <= (sentUpTo[person] ?? 0);
}

export interface MetaRow {
  readonly key: keyof Meta;
  readonly value: Meta[keyof Meta];
}

/** Index of the outbox by `[person, status, order]`, named as Dexie names it. */
export const byPersonStatusOrder = '[person+status+order]';

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
