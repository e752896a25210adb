import type { DBSchema, IDBPDatabase, IDBPObjectStore, IDBPTransaction } from 'idb';
import type {
  OutboxTables,
  DocumentRow,
  Meta,
  MetaRow,
  OutboxRow,
} from '../src/app/sending/rows.ts';
import { byPersonStatusOrder } from '../src/app/sending/rows.ts';

/** The stores that sending touches, as the app has made them (`app/store/migrations.ts`). */
export interface WorkerSchema extends DBSchema {
  readonly meta: { readonly key: MetaRow['key']; readonly value: MetaRow };
  readonly outbox: {
    readonly key: string;
    readonly value: OutboxRow;
    readonly indexes: { readonly [byPersonStatusOrder]: [string, string, number] };
  };
  readonly documents: { readonly key: string; readonly value: DocumentRow };
}

type Name = 'meta' | 'outbox' | 'documents';
export const storeNames: Name[] = ['meta', 'outbox', 'documents'];

type Store<N extends Name> = IDBPObjectStore<WorkerSchema, Name[], N, 'readwrite'>;

/** The outbox's tables inside one transaction of idb. */
export function workerTables(
  transaction: IDBPTransaction<WorkerSchema, Name[], 'readwrite'>,
): OutboxTables {
  const meta = transaction.objectStore('meta');
  return {
    meta: {
      get: async <K extends keyof Meta>(key: K) =>
        (await meta.get(key))?.value as Meta[K] | undefined, // put under its key
      put: async (key, value) => void (await meta.put({ key, value })),
    },
    outbox: outboxTable(transaction.objectStore('outbox')),
    documents: documentTable(transaction.objectStore('documents')),
  };
}

/** Whether the app has made its tables here. */
export function hasTables({ objectStoreNames }: IDBPDatabase<WorkerSchema>): boolean {
  return storeNames.every((name) => objectStoreNames.contains(name));
}

function outboxTable(store: Store<'outbox'>): OutboxTables['outbox'] {
  const inStatus = (person: string, status: OutboxRow['status']) =>
    IDBKeyRange.bound([person, status, -Infinity], [person, status, Infinity]);
  const index = store.index(byPersonStatusOrder);
  return {
    ofStatus: (person, status, limit) =>
      index.getAll(inStatus(person, status), limit === Infinity ? undefined : limit),
    countQueued: (person) => index.count(inStatus(person, 'queued')),
    getMany: async (ids) => {
      const found = await Promise.all(ids.map((id) => store.get(id)));
      return found.filter((row) => row !== undefined);
    },
    putMany: async (rows) => void (await Promise.all(rows.map((row) => store.put(row)))),
  };
}

function documentTable(store: Store<'documents'>): OutboxTables['documents'] {
  return {
    putMany: async (rows) => void (await Promise.all(rows.map((row) => store.put(row)))),
    deleteMany: async (ids) => void (await Promise.all(ids.map((id) => store.delete(id)))),
    deleteBefore: async (generation) => {
      for (let cursor = await store.openCursor(); cursor; cursor = await cursor.continue())
        if (cursor.value.generation < generation) await cursor.delete();
    },
  };
}
