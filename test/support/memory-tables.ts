import type { DocumentRow, Meta, OutboxRow } from '../../src/app/sending/rows.ts';
import type {
  FileRow,
  KunjunganRow,
  NoteRow,
  PhoneTables,
  RemarkRow,
} from '../../src/app/store/phone-tables.ts';
import type { LocalDraft } from '../../src/sync/phone/local-draft.ts';

/** A phone's disk as plain maps. */
export interface MemoryRows {
  readonly meta: Map<keyof Meta, Meta[keyof Meta]>;
  readonly outbox: Map<string, OutboxRow>;
  readonly documents: Map<string, DocumentRow>;
  readonly drafts: Map<string, LocalDraft>;
  readonly remarks: Map<string, RemarkRow>;
  readonly files: Map<string, FileRow>;
  readonly kunjungan: Map<string, KunjunganRow>;
  readonly notes: Map<string, NoteRow>;
  readonly fileBytes: Map<string, Blob>;
}

export function copyRows(rows?: MemoryRows): MemoryRows {
  return {
    meta: new Map(rows?.meta),
    outbox: new Map(rows?.outbox),
    documents: new Map(rows?.documents),
    drafts: new Map(rows?.drafts),
    remarks: new Map(rows?.remarks),
    files: new Map(rows?.files),
    kunjungan: new Map(rows?.kunjungan),
    notes: new Map(rows?.notes),
    fileBytes: new Map(rows?.fileBytes),
  };
}

/** The phone's tables over maps, for one transaction. */
export function memoryTables(rows: MemoryRows): PhoneTables {
  return {
    meta: {
      get: async <K extends keyof Meta>(key: K) => rows.meta.get(key) as Meta[K] | undefined, // put under its key
      put: async (key, value) => void rows.meta.set(key, value),
    },
    outbox: outboxTable(rows.outbox),
    documents: documentTable(rows.documents),
    drafts: {
      get: async (report) => rows.drafts.get(report),
      all: async () => [...rows.drafts.values()],
      put: async (draft) => void rows.drafts.set(draft.report, draft),
      delete: async (report) => void rows.drafts.delete(report),
    },
    remarks: {
      get: async (person, filing) => rows.remarks.get(`${person}/${filing}`),
      put: async (row) => void rows.remarks.set(`${row.person}/${row.filing}`, row),
      delete: async (person, filing) => void rows.remarks.delete(`${person}/${filing}`),
    },
    kunjungan: {
      get: async (id) => rows.kunjungan.get(id),
      all: async () => [...rows.kunjungan.values()],
      put: async (row) => void rows.kunjungan.set(row.id, row),
      delete: async (id) => void rows.kunjungan.delete(id),
    },
    notes: {
      get: async (person, key) => rows.notes.get(`${person} ${key}`),
      put: async (row) => void rows.notes.set(`${row.person} ${row.key}`, row),
      delete: async (person, key) => void rows.notes.delete(`${person} ${key}`),
    },
    files: {
      get: async (id) => rows.files.get(id),
      all: async () => [...rows.files.values()],
      put: async (row) => void rows.files.set(row.id, row),
      delete: async (id) => void rows.files.delete(id),
      getBytes: async (id) => rows.fileBytes.get(id),
      putBytes: async (id, bytes) => void rows.fileBytes.set(id, bytes),
      deleteBytes: async (id) => void rows.fileBytes.delete(id),
    },
  };
}

function outboxTable(rows: Map<string, OutboxRow>): PhoneTables['outbox'] {
  const where = (test: (row: OutboxRow) => boolean): OutboxRow[] =>
    [...rows.values()].filter(test).toSorted((a, b) => a.order - b.order);
  return {
    ofStatus: async (person, status, limit) =>
      where((row) => row.person === person && row.status === status).slice(0, limit),
    countQueued: async (person) =>
      where((row) => row.person === person && row.status === 'queued').length,
    getMany: async (ids) => ids.flatMap((id) => rows.get(id) ?? []),
    putMany: async (put) => put.forEach((row) => rows.set(row.id, row)),
    ofReport: async (person, report) =>
      where((row) => row.person === person && row.report === report),
    countQueuedOfOthers: async (person) =>
      where((row) => row.person !== person && row.status === 'queued').length,
    lastOrder: async () => where(() => true).at(-1)?.order ?? 0,
    deleteMany: async (ids) => ids.forEach((id) => rows.delete(id)),
  };
}

function documentTable(rows: Map<string, DocumentRow>): PhoneTables['documents'] {
  const where = (test: (row: DocumentRow) => boolean): DocumentRow[] =>
    [...rows.values()].filter(test).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    getMany: async (ids) => ids.flatMap((id) => rows.get(id) ?? []),
    ofReport: async (report) => where((row) => row.report === report),
    inState: async (states) =>
      where(({ body }) => 'state' in body && states.includes(String(body.state))),
    withPrefix: async (prefix) => where(({ id }) => id.startsWith(prefix)),
    putMany: async (put) => put.forEach((row) => rows.set(row.id, row)),
    deleteMany: async (ids) => ids.forEach((id) => rows.delete(id)),
    deleteBefore: async (generation) =>
      where((row) => row.generation < generation).forEach(({ id }) => rows.delete(id)),
    clear: async () => rows.clear(),
  };
}
