import { join, dirname } from 'node:path';
import { type SqliteDatabase, type SqliteStatement, Kysely, SqliteDialect } from 'kysely';
import { StartProblem, codeOf } from '../../start-problem.ts';
import type { Engine, Tables } from '../schema.ts';
import { migrate } from '../migrations.ts';
import { existsSync, mkdirSync } from 'node:fs';
import { type SQLInputValue, type StatementSync, DatabaseSync } from 'node:sqlite';

/** One file in the data folder, one process. */
export async function openSqlite(dataDir: string): Promise<Engine> {
  try {
    makeFolder(dataDir);
    const path = join(dataDir, 'tepat.db');
    return await createEngine(connect(path, 'write'), () => connect(path, 'read'));
  } catch (error) {
    if (error instanceof StartProblem) throw error;
    throw new StartProblem(
      `Folder data ${dataDir} tidak bisa dipakai (${reasonOf(error)}). Beri izin tulis, atau pilih folder lain dengan DATA_DIR.`,
    );
  }
}

/** Gone when it closes: for tests. */
export async function openSqliteInMemory(): Promise<Engine> {
  const only = connect(':memory:', 'write');
  return createEngine(only, () => only);
}

async function createEngine(
  writer: Kysely<Tables>,
  openReader: () => Kysely<Tables>,
): Promise<Engine> {
  try {
    await writer.transaction().execute(migrate);
  } catch (error) {
    await writer.destroy();
    throw error;
  }
  const reader = openReader();
  return {
    reader,
    writer,
    write: (work) => writer.transaction().execute(work),
    locksRows: false,
    close: async () => {
      await reader.destroy();
      if (reader !== writer) await writer.destroy();
    },
  };
}

function connect(path: string, mode: 'read' | 'write'): Kysely<Tables> {
  return new Kysely<Tables>({
    dialect: new SqliteDialect({ database: openSqliteDatabase(path, mode) }),
  });
}

function reasonOf(error: unknown): string {
  const code = codeOf(error);
  return code === 'ERR_SQLITE_ERROR' && error instanceof Error ? error.message : code;
}

/**
 * Makes a folder and those above it. Node's own `recursive` never ends where making a folder answers
 * "no such file" below one that exists, as in `/proc`.
 */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}

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
