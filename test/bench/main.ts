import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPage } from './build-page.ts';
import { measureAll } from './cases.ts';
import { openPage } from './drive-page.ts';
import { createMeasurements } from './measurements.ts';
import { legend, notesOf, tableOf } from './print-table.ts';
import { startBenchServer } from './server/bench-server.ts';
import { within } from './within.ts';
import type { Bench } from './world.ts';

/*
 * npm run bench: Tepat beside a floor and PouchDB, in one real Chromium against one real server, all
 * three in turn in the same run. A table of medians; nothing here passes or fails.
 */

/** The whole run, in milliseconds. */
const runTimeoutMs = 12 * 60_000;
const warmUp = { documents: 1000, fewerDocuments: 100, repetitions: 1, smallOnes: 30 };
const full = { documents: 10_000, fewerDocuments: 1000, repetitions: 3, smallOnes: 15 };

/** A browser that does not close by itself is left to the driver, in milliseconds. */
const closeTimeoutMs = 15_000;

const folder = await mkdtemp(join(tmpdir(), 'tepat-bench-'));
try {
  await run();
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function run(): Promise<void> {
  await buildPage(join(folder, 'page'));
  const server = await startBenchServer(join(folder, 'page'));
  const page = await openPage(server.origin, folder);
  try {
    await within(runTimeoutMs, 'bench', measureAndPrint({ server, page, folder }));
  } finally {
    await within(closeTimeoutMs, 'closing the browser', page.close());
    await server.close();
  }
}

async function measureAndPrint(bench: Bench): Promise<void> {
  const startMs = performance.now();
  await measureAll(bench, createMeasurements(), warmUp);
  const found = createMeasurements();
  await measureAll(bench, found, full);
  const seconds = Math.round((performance.now() - startMs) / 1000);
  const machine = `${cpus().length} x ${cpus()[0]?.model ?? 'CPU'}`;
  const { browserVersion } = bench.page;
  console.log(`\n${tableOf(found)}\n\n${legend}\n\n${notesOf(found)}`);
  console.log(`Node ${process.version}, Chromium ${browserVersion}, ${machine}, ${seconds} s`);
}
