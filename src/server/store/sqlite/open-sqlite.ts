import { join, dirname } from 'node:path';
import { Kysely, SqliteDialect } from 'kysely';
import { StartProblem, codeOf } from '../../start-problem.ts';
import type { Engine, Tables } from '../schema.ts';
import { migrate } from '../migrations.ts';
import { openSqliteDatabase } from './sqlite-database.ts';
import { existsSync, mkdirSync } from 'node:fs';

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
