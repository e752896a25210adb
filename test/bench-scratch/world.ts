import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import type { PageDriver } from './drive-page.ts';
import type { ContenderName } from './page/page.ts';
import type { BenchServer } from './server/bench-server.ts';
import type { Contender, OpenContender } from './server/contender.ts';
import { openCouchServer } from './server/couch-server.ts';
import { openFloorServer } from './server/floor-server.ts';
import { openOurServer } from './server/our-server.ts';

export interface Bench {
  readonly server: BenchServer;
  readonly page: PageDriver;
  /** Temporary; databases of both ends lie here. */
  readonly folder: string;
}

export interface World extends Bench {
  readonly contenders: Readonly<Record<ContenderName, Contender>>;
}

export const contenderNames: readonly ContenderName[] = ['floor', 'tepat', 'pouch'];

/** First path segment of each one's requests; Tepat's is its own. */
const prefixes = { floor: 'floor', tepat: 'api', pouch: 'couch' } as const;

/** Fresh servers with `documents` documents each, and fresh empty phones; all gone after `work`. */
export async function withWorld(
  bench: Bench,
  documents: number,
  work: (world: World) => Promise<void>,
): Promise<void> {
  const open = (openServer: OpenContender) => openSeeded(bench, documents, openServer);
  const contenders = {
    floor: await open(openFloorServer),
    tepat: await open(openOurServer),
    pouch: await open(openCouchServer),
  };
  for (const name of contenderNames) {
    bench.server.mount(prefixes[name], contenders[name]);
    await bench.page.run(name, 'open');
  }
  await work({ ...bench, contenders });
  for (const name of contenderNames) {
    await bench.page.run(name, 'destroy');
    await contenders[name].close();
  }
}

async function openSeeded(
  { folder }: Bench,
  documents: number,
  openServer: OpenContender,
): Promise<Contender> {
  const contender = await openServer(await mkdtemp(join(folder, 'server-')));
  await contender.seed(documents);
  return contender;
}
