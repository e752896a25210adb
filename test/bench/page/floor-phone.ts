import { must } from '../../../src/domain/basics/must.ts';
import type { DraftDoc, ReportDoc } from '../../../src/domain/standing/report-doc.ts';
import { docId } from '../../../src/domain/workflow/documents.ts';
import { boardDocuments } from '../board-documents.ts';
import { benchDocument, benchReport } from '../documents.ts';
import { freshName } from './bench-phone.ts';
import type { BenchPhone } from './bench-phone.ts';
import { gzip } from './gzip.ts';

/*
 * The least a phone can do: IndexedDB as the browser gives it, one fetch, one transaction with strict
 * durability. It reads its cursor before and keeps it after; it checks nothing and has no conflicts. Of
 * the board it holds the year that is shown and no other.
 */

const strict = { durability: 'strict' } as const;

export function createFloorPhone(): BenchPhone {
  let db: IDBDatabase | null = null;
  const opened = () => must(db, 'database');
  return {
    open: async () => {
      db = await openDatabase(freshName('floor'));
    },
    pull: () => pull(opened()),
    fillOutbox: (count) => {
      const documents = Array.from({ length: count }, (_, n) => benchDocument(n));
      return write(opened(), ['outbox'], (stores) => putAll(stores('outbox'), documents));
    },
    push: () => push(opened()),
    beginWriting: () => Promise.resolve(),
    write: (n, edition) =>
      write(opened(), ['outbox'], (stores) =>
        putAll(stores('outbox'), [benchDocument(n, edition)]),
      ),
    count: () => settled(opened().transaction('documents').objectStore('documents').count()),
    versionOf: async (n) => {
      const store = opened().transaction('documents').objectStore('documents');
      const found = (await settled(store.get(docId.draft(benchReport(n))))) as DraftDoc | undefined; // written above
      return found?.version ?? null;
    },
    fillBoard: (size) =>
      write(opened(), ['documents'], (stores) =>
        putAll(stores('documents'), boardDocuments({ ...size, years: 1 })),
      ),
    openBoard: async () => {
      const store = opened().transaction('documents').objectStore('documents');
      const range = IDBKeyRange.bound('report/', 'report/\uffff');
      const reports = (await settled(store.getAll(range))) as ReportDoc[]; // written above
      return reports.filter(({ state }) => state !== 'draf').length;
    },
    destroy: async () => {
      const { name } = opened();
      opened().close();
      await settled(indexedDB.deleteDatabase(name));
    },
  };
}

async function pull(db: IDBDatabase): Promise<void> {
  const meta = db.transaction('meta').objectStore('meta');
  const cursor = ((await settled(meta.get('cursor'))) as number | undefined) ?? 0; // written below
  const response = await fetch(`/floor/changes?since=${cursor}`, { cache: 'no-store' });
  const reply = (await response.json()) as { cursor: number; documents: DraftDoc[] }; // the bench's own server
  await write(db, ['documents', 'meta'], (stores) => {
    putAll(stores('documents'), reply.documents);
    stores('meta').put(reply.cursor, 'cursor');
  });
}

async function push(db: IDBDatabase): Promise<void> {
  const queued = (await settled(
    db.transaction('outbox').objectStore('outbox').getAll(),
  )) as DraftDoc[]; // written above
  const response = await fetch('/floor/documents', {
    method: 'POST',
    cache: 'no-store',
    headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
    body: await gzip(JSON.stringify(queued)),
  });
  if (!response.ok) throw new Error(`floor push: ${response.status}`);
  await write(db, ['documents', 'outbox'], (stores) => {
    putAll(stores('documents'), queued);
    stores('outbox').clear();
  });
}

function openDatabase(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('documents', { keyPath: 'id' });
    request.result.createObjectStore('outbox', { keyPath: 'id' });
    request.result.createObjectStore('meta');
  };
  return settled(request);
}

function write(
  db: IDBDatabase,
  names: readonly string[],
  work: (stores: (name: string) => IDBObjectStore) => void,
): Promise<void> {
  const transaction = db.transaction(names, 'readwrite', strict);
  work((name) => transaction.objectStore(name));
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
  });
}

function putAll(store: IDBObjectStore, values: readonly unknown[]): void {
  for (const value of values) store.put(value);
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('request failed'));
  });
}
