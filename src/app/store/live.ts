import { Dexie, liveQuery, RangeSet } from 'dexie';

interface LiveListener<T> {
  readonly next: (value: T) => void;
  readonly error: (error: unknown) => void;
}

/** Runs `query` now and whenever what it read has changed, in any tab; returns how to stop. */
export function live<T>(query: () => Promise<T>, listener: LiveListener<T>): () => void {
  // Dexie follows several reads in one query only where the query is an async function itself.
  const subscription = liveQuery(async () => query()).subscribe(listener.next, listener.error);
  return () => subscription.unsubscribe();
}

/** The worker has written beside Dexie, which cannot know what: every live query runs again. */
export function refreshLive(): void {
  Dexie.on.storagemutated.fire({ all: new RangeSet(-Infinity, [[]]) });
}
