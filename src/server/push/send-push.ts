import webPush from 'web-push';
import type { VapidKeys } from 'web-push';
import type { PushPayload } from '../../sync/messages/push.ts';
import type { PushKeys } from '../store/server-store.ts';
import { type Lookup, leadsOutside } from './push-address.ts';

export interface SendDeps {
  readonly fetch: typeof fetch;
  readonly lookup: Lookup;
  readonly keys: VapidKeys;
  /** Whom a push service writes to about this server: `mailto:` or `https:`. */
  readonly contact: string;
  /** Tests and development: the push service may stand on this machine. */
  readonly allowPrivate: boolean;
}

/** `gone`: nobody is there any more; `later`: worth another try; `refused`: not this one, and not again today. */
export type SendOutcome = 'sent' | 'gone' | 'later' | 'refused';

const timeoutMs = 10_000;
/** A phone that is off longer gets nothing: "besok" would be wrong by then. */
const keptSeconds = 12 * 3600;

/** One reminder to one browser. The encryption and the time in the signed header are web-push's own. */
export async function sendPush(
  { fetch, lookup, keys, contact, allowPrivate }: SendDeps,
  { endpoint, p256dh, auth }: PushKeys,
  payload: PushPayload,
): Promise<SendOutcome> {
  try {
    if (!allowPrivate && !(await leadsOutside(endpoint, lookup))) return 'refused';
  } catch {
    return 'later'; // the server's own line
  }
  const to = { endpoint, keys: { p256dh, auth } };
  const request = seal(to, payload, { ...keys, subject: contact });
  if (!request) return 'gone';
  try {
    const response = await fetch(endpoint, {
      ...request,
      // Who is led elsewhere could be led behind the wall.
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
    await response.body?.cancel();
    return outcomeOf(response.status);
  } catch {
    return 'later';
  }
}

/** Null when its keys are none: a point that lies on no curve cannot be written to, now or ever. */
function seal(
  subscription: webPush.PushSubscription,
  payload: PushPayload,
  vapidDetails: webPush.RequestOptions['vapidDetails'],
) {
  try {
    const { method, headers, body } = webPush.generateRequestDetails(
      subscription,
      JSON.stringify(payload),
      { ...(vapidDetails && { vapidDetails }), TTL: keptSeconds, urgency: 'normal' },
    );
    const { 'Content-Length': _, ...others } = headers as Record<string, string>; // fetch counts itself
    return { method, headers: others, body: new Uint8Array(body) };
  } catch {
    return null;
  }
}

function outcomeOf(status: number): SendOutcome {
  if (status >= 200 && status < 300) return 'sent';
  if (status === 404 || status === 410) return 'gone';
  return status === 429 || status >= 500 ? 'later' : 'refused';
}
