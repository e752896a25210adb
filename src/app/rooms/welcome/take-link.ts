import { newPasswordSchema, sessionSchema } from '../../../sync/messages/session.ts';
import type { App } from '../../app-context.ts';
import { masukText, undanganText } from '../../account/words.ts';
import { callServer } from '../../account/call-server.ts';
import { enter } from '../../account/enter.ts';
import { signInError } from '../../account/sign-in.ts';

interface Invitation {
  readonly token: string;
  readonly password: string;
  readonly repeated: string;
}

/** Chooses the password of an invitation and signs in; answers with the sentence to show, or null. */
export async function takeLink(app: App, invitation: Invitation): Promise<string | null> {
  const { token, password, repeated } = invitation;
  if (!newPasswordSchema.safeParse(password).success) return masukText.errors['weak-password'];
  if (password !== repeated) return undanganText.mismatch;
  const { device } = await app.phone.read.syncState();
  const answer = await callServer(app.fetch, {
    method: 'POST',
    url: '/api/links/take',
    body: { token, password, device, app: app.appVersion },
    schema: sessionSchema,
  });
  if (answer.kind === 'no-answer') return masukText.errors['no-answer'];
  if (answer.kind === 'error') {
    const isBadLink = answer.error.error === 'malformed';
    return isBadLink ? masukText.errors['link-used'] : signInError(answer.error);
  }
  await enter(app, answer.value.actor);
  return null;
}
