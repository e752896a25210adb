import type { ApiError } from '../../sync/messages/api-error.ts';
import type { App } from '../app-context.ts';
import { masukText } from './words.ts';
import { sessionSchema } from '../../sync/messages/session.ts';
import { callServer } from './call-server.ts';

/** Signs in and lets waiting work go; answers with the sentence to show, null when it went well. */
export async function signIn(
  app: App,
  { username, password }: { readonly username: string; readonly password: string },
): Promise<string | null> {
  if (username.trim() === '' || password === '') return masukText.fillIn;
  return enter(app, { url: '/api/sessions', given: { username, password }, textOf: signInError });
}

/** Why signing in, or taking an invitation, did not go. */
export function signInError({ error, retryAfterSeconds = 60 }: ApiError): string {
  switch (error) {
    case 'wrong-credentials':
    case 'malformed':
      return masukText.errors['wrong-credentials'];
    case 'link-used':
      return masukText.errors['link-used'];
    case 'slow-down':
      return masukText.slowDown(retryAfterSeconds);
    default:
      return masukText.errors.unavailable;
  }
}

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
