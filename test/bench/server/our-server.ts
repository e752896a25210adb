import { getRequestListener } from '@hono/node-server';
import { randomBytes, randomUUID, webcrypto } from 'node:crypto';
import { hashPassword } from '../../../src/server/accounts/password.ts';
import { createApp } from '../../../src/server/http/app.ts';
import { openStore } from '../../../src/server/store/open-store.ts';
import type { Commit, FeedPlace, ServerStore } from '../../../src/server/store/server-store.ts';
import { deviceIdSchema, uuidv7 } from '../../../src/domain/basics/ids.ts';
import { instantSchema } from '../../../src/domain/basics/tanggal.ts';
import { kecamatanPerak } from '../../../src/domain/desa/kecamatan-perak.ts';
import { rulesOf } from '../../../src/domain/reports/registry.ts';
import { docId } from '../../../src/domain/workflow/documents.ts';
import type { KecamatanDoc } from '../../../src/domain/desa/kecamatan-doc.ts';
import { benchActor, benchDocument, benchSignIn } from '../documents.ts';
import type { Contender, Range } from './contender.ts';

/** Documents a transaction while seeding: as many as a phone sends at most. */
const seededAtOnce = 1000;

/** Tepat's own server as it is: `createApp` over SQLite in the folder, one person signed up. */
export async function openOurServer(folder: string): Promise<Contender> {
  const newId = () => randomUUID();
  const onLostConnection = () => {};
  const store = await openStore({ databaseUrl: null, dataDir: folder, newId, onLostConnection });
  await store.createKecamatan([kecamatanDoc()], now());
  await addBenchPerson(store);
  const app = createApp({
    store,
    now,
    sha256: (bytes) => webcrypto.subtle.digest('SHA-256', bytes),
    rulesOf,
    randomBytes: (count) => randomBytes(count),
    newPersonId: () => uuidv7(Date.now(), randomBytes(10)),
    files: null,
    site: null,
    trustProxy: false,
    push: null,
    reportBug: (error) => console.error(error),
  });
  return {
    handle: getRequestListener((request) => app(request, { address: '127.0.0.1' })),
    seed: (count) => keep(store, { from: 0, to: count }, 0),
    change: (range, edition) => keep(store, range, edition),
    count: () => countDrafts(store),
    close: store.close,
  };
}

function now() {
  return instantSchema.parse(new Date().toISOString());
}

function kecamatanDoc(): KecamatanDoc {
  return { kind: 'kecamatan', id: docId.kecamatan, ...kecamatanPerak };
}

async function addBenchPerson({ people }: ServerStore): Promise<void> {
  const { person, kecamatan, nama, role, desa } = benchActor;
  const { username, password } = benchSignIn;
  const passwordHash = await hashPassword(password, randomBytes(16));
  const row = { person, kecamatan, nama, username, role, desa, passwordHash };
  await people.add(row, { kecamatan, by: null, device: null, at: now() });
}

async function keep(store: ServerStore, { from, to }: Range, edition: number): Promise<void> {
  for (let start = from; start < to; start += seededAtOnce) {
    const count = Math.min(seededAtOnce, to - start);
    const commits = Array.from({ length: count }, (_, n) => commitOf(start + n, edition));
    await store.transact(benchActor.kecamatan, (transaction) => transaction.append(commits));
  }
}

/** Each document by a command of its own, as they would come. */
function commitOf(n: number, edition: number): Commit {
  const document = benchDocument(n, edition);
  return {
    command: { id: document.version, kind: 'save-draft' },
    person: benchActor.person,
    device: deviceIdSchema.parse('0190a000-0000-7000-8000-0000000000d2'),
    at: now(),
    documents: [document],
  };
}

/** By reading the feed as the phone does. */
async function countDrafts(store: ServerStore): Promise<number> {
  let place: FeedPlace = { feed: null, cursor: 0, limit: 5000 };
  let count = 0;
  for (let more = true; more;) {
    const page = await store.readFeed(benchActor, place);
    count += page.changes.filter(({ body }) => body?.kind === 'draft').length;
    place = { ...place, feed: page.feed, cursor: page.cursor };
    more = page.more;
  }
  return count;
}
