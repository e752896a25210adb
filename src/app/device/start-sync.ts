import { signal } from '@preact/signals';
import { isDirty } from '../../sync/phone/local-draft.ts';
import type { Sync } from '../app-context.ts';
import { onBrowserHint } from '../sending/on-browser-hint.ts';
import { createPostSync, type Fetch } from '../sending/post-sync.ts';
import { createSyncRound } from '../sending/sync-round.ts';
import { startSyncTimer, type SyncProgress } from '../sending/sync-timer.ts';
import { createWebLock } from '../sending/web-lock.ts';
import type { PhoneOnDisk } from '../store/open-phone.ts';

interface SyncDeps {
  readonly phone: PhoneOnDisk;
  readonly page: Window;
  readonly fetch: Fetch;
  readonly appVersion: string;
  /** Milliseconds since 1970, by this phone. */
  readonly now: () => number;
  readonly random: () => number;
  /** The worker sends when the page is gone: asks for it. */
  readonly askWorker: () => void;
}

/** The sender of this page: rounds by themselves, and at each poke. */
export function startSync(deps: SyncDeps): Sync {
  const { phone, page, fetch, appVersion, random, askWorker } = deps;
  const progress = signal<SyncProgress>({ isRunning: false, outcome: null, fault: null });
  let restMs = 0;
  const timer = startSyncTimer({
    round: createSyncRound({
      outbox: phone.outbox,
      post: createPostSync(fetch),
      exclusively: createWebLock(page.navigator.locks),
      appVersion,
    }),
    settle: () => {
      const settled = settleDrafts(deps, restMs);
      restMs = RESTED_MS;
      return settled;
    },
    onHint: (hint) => onBrowserHint(page, hint),
    after: (delayMs, work) => {
      const timeout = page.setTimeout(work, delayMs);
      return () => page.clearTimeout(timeout);
    },
    random,
  });
  timer.subscribe((next) => {
    progress.value = next;
  });
  return {
    poke: () => {
      askWorker();
      timer.poke();
    },
    progress,
  };
}

/** A draft somebody types in is left to the form, which seals it when the typing rests; at the start nobody does. */
const RESTED_MS = 15_000;

/** After a round: merges what came, and seals what a merge or a closed app left behind. */
async function settleDrafts(
  { phone, now }: SyncDeps,
  restMs: number,
): Promise<{ hasMore: boolean }> {
  await phone.write.settle();
  for (const draft of await phone.read.localDrafts()) {
    const rested = now() - Date.parse(draft.changedAt) >= restMs;
    if (rested && isDirty(draft)) await phone.write.sealDraft(draft.report);
  }
  const { queued } = await phone.read.syncState();
  return { hasMore: queued > 0 };
}
