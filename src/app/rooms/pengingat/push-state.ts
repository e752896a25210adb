import { pushStateSchema } from '../../../sync/messages/push.ts';
import { callServer, type ServerAnswer } from '../../account/call-server.ts';
import type { Fetch } from '../../sending/post-sync.ts';
import type { BrowserPush } from '../../device/browser-push.ts';
import * as z from 'zod/mini';

/** How it stands with reminders on this device. */
export type PushStanding =
  | { readonly kind: 'unsupported' }
  /** The person said no; only they can say otherwise, in the browser. */
  | { readonly kind: 'denied' }
  /** This server reminds nobody. */
  | { readonly kind: 'not-offered' }
  | { readonly kind: 'off'; readonly hasLine: boolean }
  /** Without a line it is as it was when there was one. */
  | { readonly kind: 'on'; readonly hasLine: boolean };

/** On is what browser and server both say, of the person who is signed in. */
export async function readPushStanding(fetch: Fetch, push: BrowserPush): Promise<PushStanding> {
  const permission = await push.permission();
  if (permission === null) return { kind: 'unsupported' };
  if (permission === 'denied') return { kind: 'denied' };
  const here = permission === 'granted' ? await push.endpoint() : null;
  const answer = await askServer(fetch);
  if (answer.kind === 'error' && answer.error.error === 'not-found') return { kind: 'not-offered' };
  if (answer.kind !== 'ok') return { kind: here === null ? 'off' : 'on', hasLine: false };
  const isOn = here !== null && here === answer.value.endpoint;
  return { kind: isOn ? 'on' : 'off', hasLine: true };
}

/** The server's key, and where it reaches this person on this device. */
function askServer(fetch: Fetch) {
  return callServer(fetch, { method: 'GET', url: '/api/push', schema: pushStateSchema });
}

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
