import * as z from 'zod/mini';
import type { App } from '../app-context.ts';
import { callServer } from './call-server.ts';

/** Leaves this phone: unsent work stays on it. Without signal the session at the server ends by itself. */
export async function signOut({ phone, fetch }: App): Promise<void> {
  await callServer(fetch, { method: 'DELETE', url: '/api/sessions', schema: z.unknown() });
  await phone.write.signOut();
}
