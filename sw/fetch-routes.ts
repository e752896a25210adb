import type { PrecacheController } from 'workbox-precaching';

/**
 * A file of this build comes from here; any address of the app opens the app, with or without signal. GET
 * only, and never the server's own addresses. Two rules: workbox's router would cost a kilobyte of worker.
 */
export function routeFetches(scope: ServiceWorkerGlobalScope, kept: PrecacheController): void {
  const openApp = kept.createHandlerBoundToURL('/index.html');
  scope.addEventListener('fetch', (event) => {
    const { request } = event;
    const url = new URL(request.url);
    if (request.method !== 'GET' || url.origin !== scope.location.origin) return;
    if (kept.getCacheKeyForURL(request.url) !== undefined)
      event.respondWith(kept.strategy.handle({ event, request }));
    else if (request.mode === 'navigate' && !url.pathname.startsWith('/api/'))
      event.respondWith(openApp({ event, request, url }));
  });
}
