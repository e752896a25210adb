import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** The same file format and the same promise as Tepat's own: WAL, on disk before it answers. */
export function openBareSqlite(folder: string, schema: string): DatabaseSync {
  const db = new DatabaseSync(join(folder, 'bare.db'));
  db.exec('pragma journal_mode = wal; pragma synchronous = full;');
  db.exec(schema);
  return db;
}

export function inTransaction(db: DatabaseSync, work: () => void): void {
  db.exec('begin immediate');
  work();
  db.exec('commit');
}
