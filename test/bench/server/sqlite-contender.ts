import type { IncomingMessage, ServerResponse } from 'node:http';
import type { DatabaseSync } from 'node:sqlite';
import { must } from '../../../src/domain/basics/must.ts';
import { inTransaction, openBareSqlite } from './bare-sqlite.ts';
import type { Contender, Range } from './contender.ts';

interface Parts<T> {
  /** Creates `documents` with at least `id` and `seq`. */
  readonly schema: string;
  readonly makeDocument: (n: number, edition: number) => T;
  readonly keep: (db: DatabaseSync, documents: readonly T[]) => void;
  readonly answer: (
    db: DatabaseSync,
    request: IncomingMessage,
    response: ServerResponse,
  ) => Promise<void>;
}

/** A server whose documents stand in one table of bare SQLite. */
export function openSqliteContender<T>(
  folder: string,
  { schema, makeDocument, keep, answer }: Parts<T>,
): Contender {
  const db = openBareSqlite(folder, schema);
  const put = ({ from, to }: Range, edition: number) => {
    const documents = Array.from({ length: to - from }, (_, n) => makeDocument(from + n, edition));
    keep(db, documents);
  };
  return {
    handle: (request, response) => answer(db, request, response),
    seed: async (count) => put({ from: 0, to: count }, 0),
    change: async (range, edition) => put(range, edition),
    count: async () => Number(must(db.prepare('select count(*) n from documents').get())['n']),
    close: async () => db.close(),
  };
}

/** Keeps all of them or none, each under the next number. */
export function keepNumbered<T>(
  db: DatabaseSync,
  documents: readonly T[],
  insert: (document: T, seq: number) => void,
): void {
  inTransaction(db, () => {
    const last = must(db.prepare('select coalesce(max(seq), 0) n from documents').get())['n'];
    documents.forEach((document, index) => insert(document, Number(last) + 1 + index));
  });
}
