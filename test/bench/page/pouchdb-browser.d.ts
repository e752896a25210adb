/** What the bench uses of PouchDB; the package brings no types. */
declare module 'pouchdb-browser' {
  interface PouchDocument {
    readonly _id: string;
    readonly _rev?: string;
    readonly version?: unknown;
  }

  interface Replication {
    readonly batch_size: number;
  }

  // oxlint-disable-next-line import/no-default-export -- that is how the package gives it
  export default class PouchDB {
    constructor(name: string, options?: { readonly auto_compaction: boolean });
    info(): Promise<{ readonly doc_count: number }>;
    get(id: string): Promise<PouchDocument>;
    put(document: PouchDocument): Promise<{ readonly rev: string }>;
    bulkDocs(documents: readonly PouchDocument[]): Promise<unknown>;
    allDocs(options: {
      readonly startkey: string;
      readonly endkey: string;
      readonly include_docs: boolean;
    }): Promise<{ readonly rows: readonly unknown[] }>;
    destroy(): Promise<unknown>;
    readonly replicate: {
      from(remote: PouchDB, options: Replication): Promise<unknown>;
      to(remote: PouchDB, options: Replication): Promise<unknown>;
    };
  }
}
