import * as z from 'zod/mini';
import type { App } from '../app-context.ts';
import type { BrowserPush } from '../device/browser-push.ts';
import { callServer } from './call-server.ts';

/**
 * Leaves this phone: unsent work stays on it, reminders come no more. Without signal the session at the
 * server ends by itself.
 */
export async function signOut(
  { phone, fetch }: App,
  push: Pick<BrowserPush, 'unsubscribe'>,
): Promise<void> {
  await callServer(fetch, { method: 'DELETE', url: '/api/sessions', schema: z.unknown() });
  await phone.write.signOut();
  // Whatever the browser says: who leaves is not kept waiting for its push service.
  await push.unsubscribe().catch(() => {});
}
