import type { SyncOutcome } from './sync-round.ts';

/*
 * When a sync runs (S9):
 *
 *   start, poke (a command was queued, a person asked)   -> now
 *   hint (focus, online)                                 -> now, unless it waits for the person
 *   no answer, a fault here                              -> after a back-off with jitter
 *   busy: page or worker syncs at this moment            -> a second or two later, however often it failed before
 *   done                                                 -> at once while there is more to send, else after a rest
 *   sign-in, another-person, upgrade-app                 -> not until poked
 */
export interface SyncTimerDeps {
  readonly round: () => Promise<SyncOutcome>;
  /** Settles the drafts after a round, and tells whether that left something to send. */
  readonly settle: () => Promise<{ readonly hasMore: boolean }>;
  /** Calls back at each hint that the line may be there; returns how to stop. */
  readonly onHint: (hint: () => void) => () => void;
  /** Runs `work` after so many milliseconds; returns how to cancel. */
  readonly after: (delayMs: number, work: () => void) => () => void;
  /** In [0, 1). */
  readonly random: () => number;
}

export interface SyncProgress {
  readonly isRunning: boolean;
  /** How the last round ended; null before the first. `failed`: this phone's own fault, see `fault`. */
  readonly outcome: SyncOutcome | 'failed' | null;
  /** What was thrown, e.g. `StorageFull`. */
  readonly fault: unknown;
}

export interface SyncTimer {
  readonly poke: () => void;
  readonly progress: () => SyncProgress;
  /** Calls back at each change; returns how to stop. */
  readonly subscribe: (listener: (progress: SyncProgress) => void) => () => void;
  readonly stop: () => void;
}

/** Between syncs when all is sent and nobody touches the phone, in milliseconds. */
const restMs = 5 * 60_000;

export function startSyncTimer(deps: SyncTimerDeps): SyncTimer {
  const { progress, tell, subscribe } = createProgress();
  let failures = 0;
  let isPokedMeanwhile = false;
  let isStopped = false;
  let cancel = (): void => {};

  const run = async (): Promise<void> => {
    isPokedMeanwhile = false;
    tell({ ...progress(), isRunning: true });
    const end = await runOnce(deps);
    if (isStopped) return;
    failures = end.outcome === 'done' ? 0 : failures + (end.outcome === 'busy' ? 0 : 1);
    tell({ isRunning: false, outcome: end.outcome, fault: end.fault });
    const delayMs = isPokedMeanwhile ? 0 : delayAfter(end, failures, deps.random());
    if (delayMs !== null) cancel = deps.after(delayMs, poke);
  };
  const poke = (): void => {
    isPokedMeanwhile = true;
    if (progress().isRunning || isStopped) return;
    cancel();
    void run();
  };
  const stopHints = deps.onHint(() => {
    if (!waitsForPerson(progress().outcome)) poke();
  });
  poke();
  return {
    poke,
    progress,
    subscribe,
    stop: () => {
      isStopped = true;
      cancel();
      stopHints();
    },
  };
}

interface Told extends Pick<SyncTimer, 'progress' | 'subscribe'> {
  readonly tell: (next: SyncProgress) => void;
}

function createProgress(): Told {
  const listeners = new Set<(progress: SyncProgress) => void>();
  let progress: SyncProgress = { isRunning: false, outcome: null, fault: null };
  return {
    progress: () => progress,
    tell: (next) => {
      progress = next;
      for (const listener of listeners) listener(next);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

interface End {
  readonly outcome: SyncOutcome | 'failed';
  readonly fault: unknown;
  readonly hasMore: boolean;
}

async function runOnce({ round, settle }: SyncTimerDeps): Promise<End> {
  try {
    const outcome = await round();
    const { hasMore } = await settle();
    return { outcome, fault: null, hasMore };
  } catch (fault) {
    return { outcome: 'failed', fault, hasMore: false };
  }
}

/** Null = not until poked. */
function delayAfter({ outcome, hasMore }: End, failures: number, random: number): number | null {
  if (waitsForPerson(outcome)) return null;
  if (outcome === 'busy') return backOffMs(0, random);
  if (outcome === 'done') return hasMore ? backOffMs(0, random) : restMs + backOffMs(0, random);
  return backOffMs(failures, random);
}

function waitsForPerson(outcome: SyncProgress['outcome']): boolean {
  return outcome === 'sign-in' || outcome === 'another-person' || outcome === 'upgrade-app';
}

/**
 * How long to wait before the next try, in milliseconds: doubling from 2 s to 5 min with full jitter, so
 * that 302 desa do not come back in one second when the line does (S9). `random` is in [0, 1).
 */
function backOffMs(failures: number, random: number): number {
  const ceiling = Math.min(2000 * 2 ** Math.min(failures, 10), 5 * 60_000);
  return Math.round(1000 + random * (ceiling - 1000));
}
