import { signal } from '@preact/signals';
import type { App } from '../../src/app/app-context.ts';
import type { Phone } from '../../src/app/store/phone.ts';
import { serverNow } from './a-sync-reply.ts';

/** The app around a phone on this browser's real disk, without a line; `fields` takes the place of any part. */
export function browserApp(phone: Phone, fields: Partial<App> = {}): App {
  let lines = 0;
  return {
    phone,
    sync: { poke: () => {}, progress: signal({ isRunning: false, outcome: null, fault: null }) },
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
    fetch: async () => Promise.reject(new TypeError('no line')),
    now: () => serverNow,
    newLineId: () => `baris-${(lines += 1)}`,
    sha256: (bytes) => crypto.subtle.digest('SHA-256', bytes),
    utf8: (text) => new TextEncoder().encode(text),
    appVersion: '0.1.0',
    ...fields,
  };
}
