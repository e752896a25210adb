import type { SyncRoundDeps } from '../../src/app/sending/sync-round.ts';

/** The Web Lock of one browser, for contexts in memory (S6). */
export function createMemoryLock(): SyncRoundDeps['exclusively'] {
  let isHeld = false;
  return async (work) => {
    if (isHeld) return null;
    isHeld = true;
    try {
      return await work();
    } finally {
      isHeld = false;
    }
  };
}
