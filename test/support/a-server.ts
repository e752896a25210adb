import { webcrypto } from 'node:crypto';
import type { Answer } from '../../src/app/sending/sync-round.ts';
import { uuidv7 } from '../../src/domain/basics/ids.ts';
import { instantSchema } from '../../src/domain/basics/tanggal.ts';
import type { Instant } from '../../src/domain/basics/tanggal.ts';
import { kecamatanPerak } from '../../src/domain/desa/kecamatan-perak.ts';
import { rulesOf } from '../../src/domain/reports/registry.ts';
import type { ReportRules } from '../../src/domain/reports/report-rules.ts';
import type { Content } from '../../src/domain/standing/report-doc.ts';
import type { Actor } from '../../src/domain/people/people.ts';
import { firstDocuments } from '../../src/server/seed/seed-kecamatan.ts';
import { createStore } from '../../src/server/store/create-store.ts';
import type { Engine } from '../../src/server/store/schema.ts';
import type { ServerStore } from '../../src/server/store/server-store.ts';
import { openSqliteInMemory } from '../../src/server/store/sqlite/open-sqlite.ts';
import { answerSync } from '../../src/server/sync/answer-sync.ts';
import type { RulesOf } from '../../src/domain/reports/registry.ts';
import { syncReplySchema } from '../../src/sync/messages/downstream.ts';
import { syncRequestSchema } from '../../src/sync/messages/upstream.ts';
import type { SyncRequest } from '../../src/sync/messages/upstream.ts';

export interface TestServer {
  readonly store: ServerStore;
  readonly engine: Engine;
  /** What was reported to who develops it. */
  readonly bugs: readonly unknown[];
  /** One round as the wire carries it: both ways through JSON and the schemas. */
  readonly answer: (actor: Actor, request: SyncRequest) => Promise<Answer>;
}

export interface TestServerOptions {
  readonly now: () => Instant;
  readonly random: (bytes: number) => Uint8Array;
  readonly rules?: RulesOf;
}

/** The real server code on a real SQLite, called without a socket, with Kecamatan Perak in it. */
export async function aServer(options: TestServerOptions): Promise<TestServer> {
  const { now, random, rules = rulesOf } = options;
  const engine = await openSqliteInMemory();
  const store = createStore(engine, () => uuidv7(Date.parse(now()), random(10)));
  await store.createKecamatan(firstDocuments(kecamatanPerak), now());
  const sha256 = (bytes: Uint8Array<ArrayBuffer>) => webcrypto.subtle.digest('SHA-256', bytes);
  const bugs: unknown[] = [];
  const reportBug = (error: unknown): void => void bugs.push(error);
  const deps = { store, now, sha256, rulesOf: rules, reportBug };
  return {
    store,
    engine,
    bugs,
    answer: async (actor, request) => {
      const read = syncRequestSchema.parse(JSON.parse(JSON.stringify(request)));
      const reply = await answerSync(deps, actor, read);
      return { kind: 'reply', reply: syncReplySchema.parse(JSON.parse(JSON.stringify(reply))) };
    },
  };
}

/** Rules that take any content: for tests of the road, not of the load. */
const anything: ReportRules = {
  empty: {},
  parse: (content) => content as Content, // any object will do
  check: () => [],
};
export const anyContent: RulesOf = () => anything;

export function instantAt(ms: number): Instant {
  return instantSchema.parse(new Date(ms).toISOString());
}
