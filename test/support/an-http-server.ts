import { webcrypto } from 'node:crypto';
import { kecamatanPerak } from '../../src/domain/desa/kecamatan-perak.ts';
import type { Instant } from '../../src/domain/basics/tanggal.ts';
import type { Actor } from '../../src/domain/people/people.ts';
import { hashPassword } from '../../src/server/accounts/password.ts';
import { createApp } from '../../src/server/http/app.ts';
import type { AppDeps } from '../../src/server/http/http-env.ts';
import { firstDocuments } from '../../src/server/seed/seed-kecamatan.ts';
import { createStore } from '../../src/server/store/create-store.ts';
import type { Engine } from '../../src/server/store/schema.ts';
import type { ServerStore } from '../../src/server/store/server-store.ts';
import { openSqliteInMemory } from '../../src/server/store/sqlite/open-sqlite.ts';
import { anyContent, instantAt } from './a-server.ts';
import { aUuid, uuidCounter } from './a-uuid.ts';
import { actors } from './actors.ts';
import { aMark } from './a-mark.ts';
import { seededBytes } from './seeded-bytes.ts';

export const password = 'kata-sandi-1';
export const device = aUuid(900);

export interface Sending {
  readonly body?: unknown;
  readonly cookie?: string | null;
  readonly headers?: Readonly<Record<string, string | null>>;
  readonly address?: string;
}

export interface HttpServer {
  readonly store: ServerStore;
  readonly engine: Engine;
  /** What the server took for bugs. */
  readonly bugs: readonly unknown[];
  readonly passMinutes: (minutes: number) => void;
  /** A request as our own page sends it, unless told otherwise; a header of null is left out. */
  readonly send: (method: string, path: string, sending?: Sending) => Promise<Response>;
  /** Signs in and gives the cookie. */
  readonly signIn: (username: string) => Promise<string>;
}

/** The server as a function, with one person of each role; username = role. */
export async function anHttpServer(overrides: Partial<AppDeps> = {}): Promise<HttpServer> {
  const engine = await openSqliteInMemory();
  let nowMs = Date.parse('2026-10-29T02:05:00.000Z');
  const now = (): Instant => instantAt(nowMs);
  const newId = uuidCounter();
  const store = createStore(engine, newId);
  await store.createKecamatan(firstDocuments(kecamatanPerak), now());
  const randomBytes = seededBytes(7);
  const passwordHash = await hashPassword(password, randomBytes(16));
  for (const actor of [actors.operator, actors.verifikator, actors.camat, actors.admin] as Actor[])
    await store.people.add(
      { ...actor, username: actor.role, passwordHash },
      aMark({ by: null, device: null }),
    );
  const bugs: unknown[] = [];
  const app = createApp({
    store,
    now,
    randomBytes,
    newPersonId: newId,
    sha256: (bytes) => webcrypto.subtle.digest('SHA-256', bytes),
    rulesOf: anyContent,
    files: null,
    site: null,
    trustProxy: false,
    push: { allowPrivate: false },
    reportBug: (error) => bugs.push(error),
    ...overrides,
  });
  const send: HttpServer['send'] = (method, path, sending = {}) =>
    app(requestOf(method, path, sending), { address: sending.address ?? '10.0.0.1' });
  return {
    store,
    engine,
    bugs,
    passMinutes: (minutes) => {
      nowMs += minutes * 60_000;
    },
    send,
    signIn: async (username) => {
      const body = { username, password, device, app: '0.1.0' };
      const response = await send('POST', '/api/sessions', { body });
      return response.headers.get('set-cookie')?.split(';')[0] ?? '';
    },
  };
}

function requestOf(method: string, path: string, { body, cookie, headers }: Sending): Request {
  const all = {
    host: 'tepat.test',
    'sec-fetch-site': 'same-origin',
    'content-type': body === undefined ? null : 'application/json',
    cookie: cookie ?? null,
    ...headers,
  };
  const present = Object.entries(all).filter(
    (entry): entry is [string, string] => entry[1] !== null,
  );
  return new Request(`http://tepat.test${path}`, {
    method,
    headers: present,
    ...(body === undefined ? {} : { body: asBody(body) }),
  });
}

function asBody(body: unknown): string | Uint8Array<ArrayBuffer> {
  if (typeof body === 'string' || body instanceof Uint8Array)
    return body as string | Uint8Array<ArrayBuffer>; // sent as it is
  return JSON.stringify(body);
}
