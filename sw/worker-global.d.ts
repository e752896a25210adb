/* What the build and Background Sync add to a service worker's globals, beside TypeScript's own library. */

/** One file of the build, its content named by `revision` or by its own name. */
interface PrecacheEntry {
  readonly url: string;
  readonly revision: string | null;
}

/** Background Sync, Chromium only. */
interface SyncEvent extends ExtendableEvent {
  readonly tag: string;
  /** The browser will not try again after this one. */
  readonly lastChance: boolean;
}

interface ServiceWorkerGlobalScope {
  readonly __WB_MANIFEST: PrecacheEntry[];
}

interface ServiceWorkerGlobalScopeEventMap {
  readonly sync: SyncEvent;
}
