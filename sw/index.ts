/// <reference lib="webworker" />
import { syncTag } from '../src/app/sending/worker-messages.ts';
import { routeFetches } from './fetch-routes.ts';
import { precacheBuild } from './precache.ts';
import { syncFromWorker } from './worker-sync.ts';

declare const self: ServiceWorkerGlobalScope;
/** Version of the app, put in by the build. */
declare const __APP_VERSION__: string;

precacheBuild(self.__WB_MANIFEST);
routeFetches();

// The first worker takes the page that installed it, so that what it loads later is there without signal.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', (event) => {
  const { type } = event.data as { readonly type?: unknown }; // looked at, not trusted
  if (type === 'SKIP_WAITING') void self.skipWaiting();
});

self.addEventListener('sync', (event) => {
  if (event.tag === syncTag) event.waitUntil(syncFromWorker(self, __APP_VERSION__));
});
