import { pushStateSchema } from '../../../sync/messages/push.ts';
import { callServer } from '../../account/call-server.ts';
import type { Fetch } from '../../sending/post-sync.ts';
import type { BrowserPush } from '../../device/browser-push.ts';

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
export function askServer(fetch: Fetch) {
  return callServer(fetch, { method: 'GET', url: '/api/push', schema: pushStateSchema });
}
