import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPage } from './build-page.ts';
import { measureAll } from './cases.ts';
import { openPage } from './drive-page.ts';
import { createMeasurements } from './measurements.ts';
import { notesOf, tableOf } from './print-table.ts';
import { startBenchServer } from './server/bench-server.ts';
import { within } from './within.ts';

/*
 * npm run bench: Tepat beside a floor and PouchDB, in one real Chromium against one real server, all
 * three in turn in the same run. A table of medians; nothing here passes or fails.
 */

/** The whole run, in milliseconds. */
const runTimeoutMs = 8 * 60_000;
const warmUp = { documents: 1000, fewerDocuments: 100, repetitions: 1, smallOnes: 5 };
const full = { documents: 10_000, fewerDocuments: 1000, repetitions: 3, smallOnes: 15 };

const folder = await mkdtemp(join(tmpdir(), 'tepat-bench-'));
await buildPage(join(folder, 'page'));
const server = await startBenchServer(join(folder, 'page'));
const page = await openPage(server.origin, folder);
try {
  await within(runTimeoutMs, 'bench', run());
} finally {
  await page.close();
  await server.close();
  await rm(folder, { recursive: true, force: true });
}

async function run(): Promise<void> {
  const bench = { server, page, folder };
  const startMs = performance.now();
  await measureAll(bench, createMeasurements(), warmUp);
  const found = createMeasurements();
  await measureAll(bench, found, full);
  const seconds = Math.round((performance.now() - startMs) / 1000);
  const machine = `${cpus().length} x ${cpus()[0]?.model ?? 'CPU'}`;
  console.log(`\n${tableOf(found)}\n\n${notesOf(found)}`);
  console.log(`Node ${process.version}, Chromium ${page.browserVersion}, ${machine}, ${seconds} s`);
}
