/// <reference lib="webworker" />
import { syncTag } from '../src/app/sending/worker-messages.ts';
import { routeFetches } from './fetch-routes.ts';
import { openReminder, renewSubscription, showReminder } from './notifications.ts';
import { precacheBuild } from './precache.ts';
import { takeShares } from './share-target.ts';
import { syncFromWorker } from './worker-sync.ts';

declare const self: ServiceWorkerGlobalScope;
/** Version of the app, put in by the build. */
declare const __APP_VERSION__: string;

routeFetches(self, precacheBuild(self.__WB_MANIFEST));
takeShares(self);

// The first worker takes the page that installed it, so that what it loads later is there without signal.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

// A new worker takes over only when the old one has no event under way: the page tells both.
let stop = new AbortController();
self.addEventListener('message', (event) => {
  const { type } = event.data as { readonly type?: unknown }; // looked at, not trusted
  if (type !== 'SKIP_WAITING') return;
  stop.abort();
  void self.skipWaiting();
});

self.addEventListener('sync', (event) => {
  stop = new AbortController();
  if (event.tag === syncTag) event.waitUntil(syncFromWorker(self, __APP_VERSION__, stop));
});

self.addEventListener('push', (event) => event.waitUntil(showReminder(self, event)));
self.addEventListener('notificationclick', (event) =>
  event.waitUntil(openReminder(self, event.notification)),
);
self.addEventListener('pushsubscriptionchange', (event) =>
  event.waitUntil(renewSubscription(self, event)),
);
