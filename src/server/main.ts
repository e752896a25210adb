import { randomBytes, webcrypto } from 'node:crypto';
import { lookup } from 'node:dns/promises';
import { uuidv7 } from '../domain/basics/ids.ts';
import { instantSchema } from '../domain/basics/tanggal.ts';
import { rulesOf } from '../domain/reports/registry.ts';
import { log } from './log.ts';
import { type World, runServer } from './run-server.ts';
import { readSettings } from './settings.ts';
import { StartProblem } from './start-problem.ts';
import { untilSignal } from './until-signal.ts';

const world: World = {
  now: () => instantSchema.parse(new Date().toISOString()),
  randomBytes: (count) => randomBytes(count),
  newId: () => uuidv7(Date.now(), randomBytes(10)),
  sha256: (bytes) => webcrypto.subtle.digest('SHA-256', bytes),
  fetch,
  lookup: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  every: (ms, call) => {
    const timer = setInterval(call, ms);
    return () => clearInterval(timer);
  },
  rulesOf,
  reportBug: (error) => log.error('unexpected', error),
  say: log.say,
};

// Heard from the first moment, so that a Ctrl-C during the start also closes the store.
const signal = untilSignal(process);

try {
  const settings = readSettings(process.env, process.argv.slice(2));
  const stop = await runServer(settings, world);
  if (!settings.seedOnly) await signal;
  await stop();
  process.exit(0);
} catch (error) {
  if (error instanceof StartProblem) log.say(error.message);
  else log.error('start', error);
  process.exit(1);
}
