import type { PushSettings } from '../settings.ts';
import { type PushRoundDeps, createPushRound } from './push-round.ts';
import { type SendDeps, sendPush } from './send-push.ts';
import { readVapidKeys } from './vapid-keys.ts';
import type { ServerStore } from '../store/server-store.ts';

export interface PushDeps extends Pick<PushRoundDeps, 'now'>, Pick<SendDeps, 'fetch' | 'lookup'> {
  readonly store: ServerStore;
  /** Calls again and again until it is told to stop. */
  readonly every: (ms: number, call: () => void) => () => void;
  readonly reportBug: (error: unknown) => void;
}

/** Also how soon what a push service could not take is tried again. */
const everyMs = 10 * 60_000;

/** Reminds day after day; a server started late in the day catches up at once. Resolves to what stops it. */
export async function startPush(
  deps: PushDeps,
  { minute, contact, allowPrivate }: PushSettings,
): Promise<() => Promise<void>> {
  const { store, now, fetch, lookup, every, reportBug } = deps;
  const keys = await readVapidKeys(store);
  const stopping = new AbortController();
  const round = createPushRound({
    stopping: stopping.signal,
    store,
    now,
    minute,
    send: (to, payload) => sendPush({ fetch, lookup, keys, contact, allowPrivate }, to, payload),
  });
  let running: Promise<void> | null = null;
  const run = (): void => {
    running ??= round()
      .catch(reportBug)
      .finally(() => {
        running = null;
      });
  };
  run();
  const stop = every(everyMs, run);
  return async () => {
    stop();
    stopping.abort();
    await running;
  };
}
