import type { PersonId } from '../../domain/basics/ids.ts';
import type { Invitation } from '../../sync/messages/people.ts';
import { fillAddress, sharedAddresses } from '../../sync/page-addresses.ts';
import type { Mark, PersonRow } from '../store/server-store.ts';
import { type AccountDeps, type SignInPlace, addMs, openSession } from './open-session.ts';
import { hashPassword } from './password.ts';
import { createToken, hashToken } from './token.ts';

/** Long enough to be handed over at the next visit. */
const linkMs = 14 * 24 * 3_600_000;

/** A one-time link by which the person chooses a password; an earlier one stops working. */
export async function createLink(
  { people, now, randomBytes }: AccountDeps,
  person: PersonId,
  mark: Mark,
): Promise<Invitation> {
  const token = createToken(randomBytes);
  const expiresAt = addMs(now(), linkMs);
  await people.addLink({ tokenHash: token.hash, person, expiresAt }, mark);
  return { person, link: fillAddress(sharedAddresses.undangan, token.text), expiresAt };
}

/** Takes a link: sets the password and signs in. Null when it was used, has expired or never was. */
export async function takeLink(
  deps: AccountDeps,
  { token, password }: { readonly token: string; readonly password: string },
  place: SignInPlace,
): Promise<{ readonly token: string; readonly person: PersonRow } | null> {
  const { people, now, randomBytes } = deps;
  const id = await people.takeLink(hashToken(token), now());
  const person = id && (await people.find(id));
  if (!person || person.disabled) return null;
  const mark = { kecamatan: person.kecamatan, by: id, device: place.device, at: now() };
  await people.setPassword(person.person, await hashPassword(password, randomBytes(16)), mark);
  await people.clearFailures(`username ${person.username}`);
  return { token: await openSession(deps, person, place), person };
}
