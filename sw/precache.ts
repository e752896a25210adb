import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching';
import type { PrecacheEntry } from 'workbox-precaching';

/** Keeps every file of this build, answers for it without signal, and drops what older builds left. */
export function precacheBuild(manifest: PrecacheEntry[]): void {
  precacheAndRoute(manifest);
  cleanupOutdatedCaches();
}
