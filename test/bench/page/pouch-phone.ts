import PouchDB from 'pouchdb-browser';
import { must } from '../../../src/domain/basics/must.ts';
import { docId } from '../../../src/domain/workflow/documents.ts';
import { boardDocuments } from '../board-documents.ts';
import { benchDocument, benchReport } from '../documents.ts';
import { freshName } from './bench-phone.ts';
import type { BenchPhone } from './bench-phone.ts';

/** PouchDB's default is 100: on 10,000 documents it takes fewer, larger requests here. */
const replication = { batch_size: 1000 };

export function createPouchPhone(): BenchPhone {
  let db: PouchDB | null = null;
  let writtenRev = '';
  const opened = () => must(db, 'database');
  const remote = () => new PouchDB(`${location.origin}/couch/bench`);
  return {
    open: async () => {
      db = new PouchDB(freshName('pouch'), { auto_compaction: true });
      await db.info();
    },
    pull: async () => void (await opened().replicate.from(remote(), replication)),
    fillOutbox: async (count) =>
      void (await opened().bulkDocs(Array.from({ length: count }, (_, n) => pouchDocument(n, 0)))),
    push: async () => void (await opened().replicate.to(remote(), replication)),
    beginWriting: async (n) => {
      writtenRev = must((await opened().get(docId.draft(benchReport(n))))._rev);
    },
    write: async (n, edition) => {
      const { rev } = await opened().put({ ...pouchDocument(n, edition), _rev: writtenRev });
      writtenRev = rev;
    },
    count: async () => (await opened().info()).doc_count,
    versionOf: async (n) => {
      const { version } = await opened().get(docId.draft(benchReport(n)));
      return typeof version === 'string' ? version : null;
    },
    fillBoard: async (size) =>
      void (await opened().bulkDocs(
        boardDocuments(size).map(({ id, ...fields }) => ({ ...fields, _id: id })),
      )),
    openBoard: async () => {
      const range = { startkey: 'report/', endkey: 'report/\uffff', include_docs: true };
      const { rows } = await opened().allDocs(range);
      return rows.length;
    },
    destroy: async () => void (await opened().destroy()),
  };
}

function pouchDocument(n: number, edition: number) {
  const { id, ...fields } = benchDocument(n, edition);
  return { ...fields, _id: id };
}
