/// <reference lib="webworker" />
import type { PushPayload } from '../src/sync/messages/push.ts';

/** Browsers ask for a notification at every push; one that cannot be read says this. */
const unreadable: PushPayload = {
  title: 'Pengingat Tepat',
  body: 'Buka Tepat untuk melihat apa yang jatuh tempo.',
  path: '/',
};

/** A newer one takes the place of the one that nobody has looked at. */
const tag = 'tepat-pengingat';

export async function showReminder(
  { registration }: ServiceWorkerGlobalScope,
  { data }: PushEvent,
): Promise<void> {
  const payload = readPayload(data);
  const { title, body } = payload;
  await registration.showNotification(title, { body, data: payload, tag, icon: '/icon-192.png' });
}

/** The app, at the address of the reminder: in the window that is open, or in a new one. */
export async function openReminder(
  { clients, location }: ServiceWorkerGlobalScope,
  notification: Notification,
): Promise<void> {
  notification.close();
  const { path } = notification.data as PushPayload; // put in above
  const wanted = new URL(path, location.origin);
  const { href } = wanted.origin === location.origin ? wanted : new URL(location.origin);
  const [page] = await clients.matchAll({ type: 'window' });
  if (!page) return void (await clients.openWindow(href));
  await page.focus().catch(() => {}); // some browsers let only a finger do it
  if (page.url !== href) await page.navigate(href);
}

/** The browser gave itself another address: the server is told, if there is a line and a session. */
export async function renewSubscription(
  { registration, fetch }: ServiceWorkerGlobalScope,
  { oldSubscription }: PushSubscriptionChangeEvent,
): Promise<void> {
  if (!oldSubscription) return;
  const subscription = await registration.pushManager.subscribe(oldSubscription.options);
  await fetch('/api/push', {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(subscription),
  });
}

function readPayload(data: PushMessageData | null): PushPayload {
  try {
    const { title, body, path } = data?.json() as Record<keyof PushPayload, unknown>; // looked at below
    if (typeof title === 'string' && typeof body === 'string' && typeof path === 'string')
      return { title, body, path };
  } catch {
    // No JSON: of a newer server, or of somebody else.
  }
  return unreadable;
}
