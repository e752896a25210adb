import type { IncomingMessage, ServerResponse } from 'node:http';
import type { DatabaseSync } from 'node:sqlite';
import { must } from '../../../src/domain/basics/must.ts';
import { benchDocument } from '../documents.ts';
import type { Contender } from './contender.ts';
import { readJson, sendJson } from './http-body.ts';
import { keepNumbered, openSqliteContender } from './sqlite-contender.ts';

/*
 * As much of CouchDB's protocol as PouchDB asks for when it replicates, over bare SQLite: PouchDB's
 * opposite number here, since CouchDB comes in no npm package. It keeps the latest revision of a document
 * with its ancestry, and never has a conflict. Faster than a CouchDB, which keeps all of them.
 */
const schema = `
  create table documents (id text primary key, seq integer not null, rev text not null, body text not null);
  create index documents_seq on documents (seq);
  create table checkpoints (id text primary key, body text not null);`;

interface CouchDocument {
  readonly _id: string;
  readonly _rev: string;
  readonly _revisions: { readonly start: number; readonly ids: readonly string[] };
}

export async function openCouchServer(folder: string): Promise<Contender> {
  return openSqliteContender(folder, { schema, makeDocument: couchDocument, keep, answer });
}

function couchDocument(n: number, edition: number): CouchDocument {
  const { id, ...fields } = benchDocument(n, edition);
  const ids = Array.from({ length: edition + 1 }, (_, age) => revisionHash(n, edition - age));
  const _rev = `${edition + 1}-${must(ids[0])}`;
  return { ...fields, _id: id, _rev, _revisions: { start: edition + 1, ids } };
}

/** 32 hex digits, as CouchDB's MD5. */
function revisionHash(n: number, edition: number): string {
  return `${edition.toString(16).padStart(16, '0')}${n.toString(16).padStart(16, '0')}`;
}

async function answer(
  db: DatabaseSync,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(must(request.url), 'http://bench');
  const [, , , place = '', checkpoint = ''] = url.pathname.split('/');
  const body = await readJson(request);
  if (place === '_local') {
    const known = request.method === 'PUT' ? put(db, checkpoint, body) : get(db, checkpoint);
    return sendJson(
      response,
      known ?? '{"error":"not_found","reason":"missing"}',
      known ? 200 : 404,
    );
  }
  return sendJson(response, answerAt(db, place, { url, body }));
}

/** The place's answer as JSON text; the bodies are what PouchDB sends. */
function answerAt(
  db: DatabaseSync,
  place: string,
  { url, body }: { url: URL; body: unknown },
): string {
  switch (place) {
    case '_changes':
      return changes(db, url.searchParams);
    case '_bulk_get':
      return bulkGet(db, body as { docs: { id: string }[] });
    case '_revs_diff':
      return revsDiff(db, body as Record<string, string[]>);
    case '_bulk_docs':
      keep(db, (body as { docs: CouchDocument[] }).docs);
      return '[]';
    default:
      return '{"db_name":"bench","uuid":"bench","couchdb":"Welcome"}';
  }
}

function changes(db: DatabaseSync, parameters: URLSearchParams): string {
  const since = Number(parameters.get('since') ?? 0);
  const limit = Number(parameters.get('limit') ?? 1_000_000);
  const rows = db
    .prepare('select seq, id, rev from documents where seq > ? order by seq limit ?')
    .all(since, limit);
  const results = rows.map(({ seq, id, rev }) => ({ seq, id, changes: [{ rev }] }));
  return JSON.stringify({ results, last_seq: rows.at(-1)?.['seq'] ?? since, pending: 0 });
}

function bulkGet(db: DatabaseSync, { docs }: { docs: { id: string }[] }): string {
  const select = db.prepare('select body from documents where id = ?');
  const results = docs.map(({ id }) => {
    const body = String(must(select.get(id))['body']);
    return `{"id":${JSON.stringify(id)},"docs":[{"ok":${body}}]}`;
  });
  return `{"results":[${results.join(',')}]}`;
}

function revsDiff(db: DatabaseSync, asked: Record<string, string[]>): string {
  const select = db.prepare('select rev from documents where id = ?');
  const missing = Object.entries(asked).filter(([id, revs]) => select.get(id)?.['rev'] !== revs[0]);
  return JSON.stringify(Object.fromEntries(missing.map(([id, revs]) => [id, { missing: revs }])));
}

function keep(db: DatabaseSync, documents: readonly CouchDocument[]): void {
  const insert = db.prepare('insert or replace into documents values (?, ?, ?, ?)');
  keepNumbered(db, documents, (document, seq) => {
    insert.run(document._id, seq, document._rev, JSON.stringify(document));
  });
}

function get(db: DatabaseSync, checkpoint: string): string | null {
  const row = db.prepare('select body from checkpoints where id = ?').get(checkpoint);
  return row ? String(row['body']) : null;
}

/** Keeps how far a replication has come, on disk as CouchDB does. */
function put(db: DatabaseSync, checkpoint: string, body: unknown): string {
  const before = get(db, checkpoint);
  const rev = before ? Number((JSON.parse(before) as { _rev: string })._rev.split('-')[1]) + 1 : 1;
  const kept = { ...(body as object), _rev: `0-${rev}` };
  db.prepare('insert or replace into checkpoints values (?, ?)').run(
    checkpoint,
    JSON.stringify(kept),
  );
  return JSON.stringify({ ok: true, id: `_local/${checkpoint}`, rev: kept._rev });
}
