/// <reference lib="webworker" />
import { createPostSync } from '../src/app/sending/post-sync.ts';
import { createSyncRound, type SyncOutcome } from '../src/app/sending/sync-round.ts';
import { createWebLock } from '../src/app/sending/web-lock.ts';
import { syncedMessage } from '../src/app/sending/worker-messages.ts';
import { openWorkerOutbox } from './worker-outbox.ts';

/** The longest one event may take, in milliseconds: as long as it lasts no new version takes over. */
const mostMs = 30_000;

/**
 * Sends what waits while no page may be open. It records answers and settles no draft: the page does at its
 * next start. Fails without an answer or when it is stopped, so that the browser tries again.
 */
export async function syncFromWorker(
  worker: ServiceWorkerGlobalScope,
  appVersion: string,
  stop: AbortController,
): Promise<SyncOutcome | null> {
  const outbox = await openWorkerOutbox(() => Date.now());
  if (!outbox) return null;
  const { signal } = stop;
  setTimeout(() => stop.abort(), mostMs);
  try {
    const outcome = await createSyncRound({
      outbox,
      post: createPostSync((url, init) => worker.fetch(url, { ...init, signal })),
      exclusively: createWebLock(worker.navigator.locks),
      appVersion,
    })();
    await tellPages(worker);
    if (outcome === 'no-answer') throw new Error('no answer');
    return outcome;
  } finally {
    outbox.close();
  }
}

async function tellPages({ clients }: ServiceWorkerGlobalScope): Promise<void> {
  const pages = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  for (const page of pages) page.postMessage(syncedMessage);
}
