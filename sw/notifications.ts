/// <reference lib="webworker" />
import { must } from '../src/domain/basics/must.ts';
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
  worker: ServiceWorkerGlobalScope,
  { oldSubscription }: PushSubscriptionChangeEvent,
): Promise<void> {
  if (!oldSubscription) return;
  const subscription = await worker.registration.pushManager.subscribe(oldSubscription.options);
  await worker.fetch('/api/push', {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(subscription),
  });
}

function readPayload(data: PushMessageData | null): PushPayload {
  try {
    // Looked at before it is trusted; a throw is as good as none.
    const { title, body, path } = must(data).json() as PushPayload;
    if ([title, body, path].every((text) => typeof text === 'string')) return { title, body, path };
  } catch {
    // No JSON: of a newer server, or of somebody else.
  }
  return unreadable;
}
