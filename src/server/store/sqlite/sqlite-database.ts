import { type SQLInputValue, type StatementSync, DatabaseSync } from 'node:sqlite';
import type { SqliteDatabase, SqliteStatement } from 'kysely';

/** Another process may hold the write lock this long, in milliseconds, before we give up. */
const busyTimeoutMs = 5000;
/** Statements kept ready; their text depends on how many rows they insert. */
const mostStatements = 200;

/** node:sqlite in the shape Kysely's SQLite dialect expects. */
export function openSqliteDatabase(path: string, mode: 'read' | 'write'): SqliteDatabase {
  const db = new DatabaseSync(path, {
    timeout: busyTimeoutMs,
    enableForeignKeyConstraints: true,
  });
  db.exec('pragma journal_mode = wal; pragma synchronous = full;');
  const prepared = new Map<string, SqliteStatement>();
  return {
    close: () => db.close(),
    prepare: (text) => {
      const known = prepared.get(text);
      if (known) return known;
      if (prepared.size >= mostStatements) prepared.clear();
      const statement = adapt(db, db.prepare(asBegun(text, mode)));
      prepared.set(text, statement);
      return statement;
    },
  };
}

/** A writer takes the lock when it begins: a transaction that asks for it later may find it gone. */
function asBegun(text: string, mode: 'read' | 'write'): string {
  return text === 'begin' && mode === 'write' ? 'begin immediate' : text;
}

function adapt(db: DatabaseSync, statement: StatementSync): SqliteStatement {
  const values = (parameters: readonly unknown[]) => parameters as SQLInputValue[]; // the store binds text, numbers and null alone
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...values(parameters)),
    run: (parameters) => {
      // SQLite rolls back by itself on a full disk; a second rollback would hide that error.
      if (statement.sourceSQL === 'rollback' && !db.isTransaction)
        return { changes: 0, lastInsertRowid: 0 };
      return statement.run(...values(parameters));
    },
    iterate: (parameters) => statement.iterate(...values(parameters)),
  };
}
