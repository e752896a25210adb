import * as z from 'zod/mini';
import { callServer, type ServerAnswer } from '../../account/call-server.ts';
import type { Fetch } from '../../sending/post-sync.ts';
import type { BrowserPush } from '../../device/browser-push.ts';
import { askServer } from './push-state.ts';

/** Why reminders could not be turned on or off. */
export type PushTrouble = 'no-line' | 'sign-in' | 'no-service' | 'not-answered' | 'refused';

/** At the person's press: asks them, then the browser's push service, then the server. Null = they are on. */
export async function turnPushOn(fetch: Fetch, push: BrowserPush): Promise<PushTrouble | null> {
  // Asked first: some browsers let a page ask only right after the press.
  const permission = await push.ask();
  if (permission === 'default') return 'not-answered';
  if (permission === 'denied') return null; // the card says so
  const server = await askServer(fetch);
  if (server.kind !== 'ok') return troubleOf(server);
  const subscription = await push.subscribe(server.value.publicKey);
  if (!subscription) return 'no-service';
  const body = { endpoint: subscription.endpoint, keys: subscription.keys };
  const kept = await callServer(fetch, {
    method: 'PUT',
    url: '/api/push',
    body,
    schema: z.unknown(),
  });
  if (kept.kind === 'ok') return null;
  await push.unsubscribe();
  return troubleOf(kept);
}

/** The browser is not reached from here on, also without a line; the server learns it now or by itself. */
export async function turnPushOff(fetch: Fetch, push: BrowserPush): Promise<void> {
  await callServer(fetch, { method: 'DELETE', url: '/api/push', schema: z.unknown() });
  await push.unsubscribe();
}

function troubleOf(answer: Exclude<ServerAnswer<unknown>, { kind: 'ok' }>): PushTrouble {
  if (answer.kind === 'no-answer') return 'no-line';
  return answer.error.error === 'sign-in' ? 'sign-in' : 'refused';
}
