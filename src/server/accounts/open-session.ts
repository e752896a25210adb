import type { PersonRow } from '../store/server-store.ts';
import { type AccountDeps, type SignInPlace, addMs } from './accounts.ts';
import { createToken } from './token.ts';

/** A desa without signal for a season still sends without signing in again. */
export const sessionSeconds = 90 * 24 * 3600;

/** Opens a session on a device and gives its token. */
export async function openSession(
  { people, now, randomBytes }: AccountDeps,
  { person, kecamatan }: Pick<PersonRow, 'person' | 'kecamatan'>,
  { device, app }: SignInPlace,
): Promise<string> {
  const at = now();
  const token = createToken(randomBytes);
  await people.addSession({
    tokenHash: token.hash,
    person,
    device,
    createdAt: at,
    expiresAt: addMs(at, sessionSeconds * 1000),
  });
  await people.touchDevice({ device, person, kecamatan, app, at });
  return token.text;
}
