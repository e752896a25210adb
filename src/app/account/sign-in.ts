import type { ApiError } from '../../sync/messages/api-error.ts';
import type { App } from '../app-context.ts';
import { masukText } from './words.ts';
import { enter } from './enter.ts';

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
