import type { IncomingMessage, ServerResponse } from 'node:http';
import type { DatabaseSync } from 'node:sqlite';
import { must } from '../../../src/domain/basics/must.ts';
import { benchDocument } from '../documents.ts';
import type { Contender } from './contender.ts';
import { readJson, sendJson } from './http-body.ts';
import { keepNumbered, openSqliteContender } from './sqlite-contender.ts';

/*
 * The least a server can do: one endpoint gives all documents after a number as one gzipped JSON, one
 * takes all documents in one transaction. Trusts everybody, checks nothing, keeps no history.
 */
const schema = `
  create table documents (id text primary key, seq integer not null, body text not null);
  create index documents_seq on documents (seq);`;

interface FloorDocument {
  readonly id: string;
}

export async function openFloorServer(folder: string): Promise<Contender> {
  return openSqliteContender(folder, { schema, makeDocument: benchDocument, keep, answer });
}

async function answer(
  db: DatabaseSync,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method === 'POST') {
    keep(db, (await readJson(request)) as readonly FloorDocument[]); // the bench's own page wrote it
    return sendJson(response, '{"ok":true}');
  }
  const since = Number(new URL(must(request.url), 'http://bench').searchParams.get('since'));
  const rows = db.prepare('select seq, body from documents where seq > ? order by seq').all(since);
  const cursor = rows.at(-1)?.['seq'] ?? since;
  const documents = rows.map((row) => String(row['body'])).join(',');
  return sendJson(response, `{"cursor":${String(cursor)},"documents":[${documents}]}`);
}

function keep(db: DatabaseSync, documents: readonly FloorDocument[]): void {
  const insert = db.prepare('insert or replace into documents values (?, ?, ?)');
  keepNumbered(db, documents, (document, seq) => {
    insert.run(document.id, seq, JSON.stringify(document));
  });
}
