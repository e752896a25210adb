import { Dexie, type Table } from 'dexie';
import { type Meta, type OutboxRow, byPersonStatusOrder } from '../sending/rows.ts';
import type { Database } from './database.ts';
import type { KeyedTable, PhoneTables, RowTable } from './phone-tables.ts';

/** The phone's tables on Dexie, inside whatever transaction is open. */
export function dexieTables(db: Database): PhoneTables {
  return {
    meta: {
      get: async <K extends keyof Meta>(key: K) =>
        (await db.meta.get(key))?.value as Meta[K] | undefined, // put under its key
      put: async (key, value) => void (await db.meta.put({ key, value })),
    },
    outbox: outboxTable(db),
    documents: documentTable(db),
    drafts: rowTable(db.drafts),
    remarks: pairTable(db.remarks),
    kunjungan: rowTable(db.kunjungan),
    notes: pairTable(db.notes),
    files: fileTable(db),
  };
}

function rowTable<Row, Id>(table: Table<Row, Id>): RowTable<Row, [id: Id]> {
  return {
    get: (id) => table.get(id),
    all: () => table.toArray(),
    put: async (row) => void (await table.put(row)),
    delete: (id) => table.delete(id),
  };
}

function pairTable<Row, A, B>(table: Table<Row, [A, B]>): KeyedTable<Row, [first: A, second: B]> {
  return {
    get: (...key) => table.get(key),
    put: async (row) => void (await table.put(row)),
    delete: (...key) => table.delete(key),
  };
}

function outboxTable({ outbox }: Database): PhoneTables['outbox'] {
  const inStatus = (person: string, status: OutboxRow['status']) =>
    outbox
      .where(byPersonStatusOrder)
      .between([person, status, Dexie.minKey], [person, status, Dexie.maxKey]);
  return {
    ofStatus: (person, status, limit) => {
      const rows = inStatus(person, status);
      return limit === Infinity ? rows.toArray() : rows.limit(limit).toArray();
    },
    countQueued: (person) => inStatus(person, 'queued').count(),
    getMany: async (ids) => present(await outbox.bulkGet([...ids])),
    putMany: async (rows) => void (await outbox.bulkPut(rows)),
    ofReport: (person, report) =>
      outbox.where('[person+report]').equals([person, report]).sortBy('order'),
    countQueuedOfOthers: async (person) => {
      const keys: unknown = await outbox.orderBy(byPersonStatusOrder).keys();
      return (keys as readonly OutboxKey[]).filter(
        ([owner, status]) => owner !== person && status === 'queued',
      ).length;
    },
    lastOrder: async () => {
      const [order] = await outbox.orderBy('order').reverse().limit(1).keys();
      return typeof order === 'number' ? order : 0;
    },
    deleteMany: (ids) => outbox.bulkDelete([...ids]),
  };
}

type OutboxKey = readonly [person: string, status: string, order: number];

function documentTable({ documents }: Database): PhoneTables['documents'] {
  return {
    getMany: async (ids) => present(await documents.bulkGet([...ids])),
    ofReport: (report) => documents.where('report').equals(report).toArray(),
    inState: (states) =>
      documents
        .where('body.state')
        .anyOf([...states])
        .toArray(),
    withPrefix: (prefix) => documents.where('id').startsWith(prefix).toArray(),
    putMany: async (rows) => void (await documents.bulkPut(rows)),
    deleteMany: (ids) => documents.bulkDelete([...ids]),
    deleteBefore: async (generation) =>
      void (await documents.filter((row) => row.generation < generation).delete()),
    clear: () => documents.clear(),
  };
}

function fileTable({ files, fileBytes }: Database): PhoneTables['files'] {
  return {
    ...rowTable(files),
    getBytes: async (id) => (await fileBytes.get(id))?.bytes,
    putBytes: async (id, bytes) => void (await fileBytes.put({ id, bytes })),
    deleteBytes: (id) => fileBytes.delete(id),
  };
}

function present<T>(found: readonly (T | undefined)[]): readonly T[] {
  return found.filter((row) => row !== undefined);
}
