import { newPasswordSchema } from '../../../sync/messages/session.ts';
import type { App } from '../../app-context.ts';
import { masukText, undanganText } from '../../account/words.ts';
import { enter, signInError } from '../../account/sign-in.ts';

/** Chooses the password of an invitation and signs in; answers with the sentence to show, or null. */
export async function takeLink(
  app: App,
  invitation: { readonly token: string; readonly password: string; readonly repeated: string },
): Promise<string | null> {
  const { token, password, repeated } = invitation;
  if (!newPasswordSchema.safeParse(password).success) return masukText.errors['weak-password'];
  if (password !== repeated) return undanganText.mismatch;
  return enter(app, {
    url: '/api/links/take',
    given: { token, password },
    textOf: (error) =>
      error.error === 'malformed' ? masukText.errors['link-used'] : signInError(error),
  });
}
