import { signal } from '@preact/signals';
import { webcrypto } from 'node:crypto';
import type { App } from '../../src/app/app-context.ts';
import type { Fetch } from '../../src/app/sending/post-sync.ts';
import { createPostSync } from '../../src/app/sending/post-sync.ts';
import type { SyncProgress } from '../../src/app/sending/sync-timer.ts';
import { must } from '../../src/domain/basics/must.ts';
import type { Actor } from '../../src/domain/people/people.ts';
import { instantAt } from './a-server.ts';
import type { HttpServer } from './an-http-server.ts';
import { createMemoryPhone } from './memory-phone.ts';
import type { MemoryPhone } from './memory-phone.ts';
import { seededBytes } from './seeded-bytes.ts';

export interface TestApp {
  readonly app: App;
  readonly phone: MemoryPhone;
  /** Takes the line away, or gives it back. */
  readonly setOnline: (isOnline: boolean) => void;
}

const nowMs = Date.parse('2026-10-29T02:05:00.000Z');

/** The app without its pages, on a phone in memory that talks to this server as a browser would. */
export function anApp(server: HttpServer, actor: Actor, seed: number): TestApp {
  let isOnline = true;
  const browserFetch = createFetch(server);
  const fetch: Fetch = async (url, init) => {
    if (!isOnline) throw new TypeError('no line');
    return browserFetch(url, init);
  };
  const random = seededBytes(seed);
  const phone = createMemoryPhone({
    actor,
    clock: () => nowMs,
    random,
    post: createPostSync(fetch),
  });
  const progress: SyncProgress = { isRunning: false, outcome: null, fault: null };
  const app: App = {
    phone,
    sync: { poke: () => {}, progress: signal(progress) },
    files: { poke: () => {}, progress: signal({ sending: null, outcome: null }) },
    bridge: { updateOffered: signal(false), applyUpdate: () => {} },
    install: { isOffered: signal(false), isInstalled: () => false, ask: async () => {} },
    device: {
      persist: async () => true,
      isPersisted: async () => true,
      estimate: async () => ({ usedBytes: null, quotaBytes: null }),
    },
    arrived: {
      files: signal([]),
      problem: signal(null),
      open: async () => null,
      forget: async () => {},
    },
    fetch,
    now: () => instantAt(nowMs),
    newLineId: () => 'baris',
    sha256: (bytes) => webcrypto.subtle.digest('SHA-256', bytes),
    utf8: (text) => new TextEncoder().encode(text),
    appVersion: '0.1.0',
  };
  return {
    app,
    phone,
    setOnline: (isOnlineNow) => {
      isOnline = isOnlineNow;
    },
  };
}

/** A browser's fetch with its cookie jar. */
function createFetch(server: HttpServer): Fetch {
  let cookie: string | null = null;
  return async (url, { method, body, headers }) => {
    const response = await server.send(must(method, 'method'), url, {
      ...(body && { body: body instanceof ArrayBuffer ? new Uint8Array(body) : body }),
      headers: Object.fromEntries(new Headers(headers)),
      cookie,
    });
    cookie = response.headers.get('set-cookie')?.split(';')[0] ?? cookie;
    return response;
  };
}
