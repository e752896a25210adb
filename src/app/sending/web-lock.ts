import type { SyncRoundDeps } from './sync-round.ts';

/** One sync at a time per browser, whether page or worker: held while `work` runs, freed by a crash (S6). */
export function createWebLock(locks: LockManager): SyncRoundDeps['exclusively'] {
  return (work) =>
    locks.request('tepat-sync', { ifAvailable: true }, async (lock) => (lock ? work() : null));
}
