import type { ApiError } from '../../sync/messages/api-error.ts';
import { sessionSchema } from '../../sync/messages/session.ts';
import type { App } from '../app-context.ts';
import { callServer } from './call-server.ts';
import { masukText } from './words.ts';

interface Asking {
  readonly url: string;
  /** What shows who it is; of which device is added. */
  readonly given: object;
  readonly textOf: (error: ApiError) => string;
}

/**
 * Asks the server to let a person in; the sentence to show, or null. Who is in: this phone remembers them,
 * asks the browser to keep what will be written here, and lets waiting work go. The browser's answer stands
 * in Pengaturan.
 */
export async function enter(app: App, { url, given, textOf }: Asking): Promise<string | null> {
  const { phone, sync, device: storage } = app;
  const { device } = await phone.read.syncState();
  const body = { ...given, device, app: app.appVersion };
  const answer = await callServer(app.fetch, { method: 'POST', url, body, schema: sessionSchema });
  if (answer.kind === 'no-answer') return masukText.errors['no-answer'];
  if (answer.kind === 'error') return textOf(answer.error);
  await phone.write.signIn(answer.value.actor);
  sync.poke();
  void storage.persist();
  return null;
}
