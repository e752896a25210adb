import { personIdSchema, type PersonId, type KecamatanCode } from '../../domain/basics/ids.ts';
import type { Invitation, AddPerson } from '../../sync/messages/people.ts';
import { fillAddress, sharedAddresses } from '../../sync/page-addresses.ts';
import type { Mark, PersonRow, ServerStore } from '../store/server-store.ts';
import { addMs, openSession, type AccountDeps, type SignInPlace } from './open-session.ts';
import { hashPassword } from './password.ts';
import { createToken, hashToken } from './token.ts';
import { docId } from '../../domain/workflow/documents.ts';
import { isDesaRole } from '../../domain/people/people.ts';

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

export interface AddPersonDeps extends AccountDeps {
  readonly store: ServerStore;
  readonly newPersonId: () => string;
}

/** Adds a person to the kecamatan of who does it, without a password yet, and makes the link by which they choose one. */
export async function addPerson(
  deps: AddPersonDeps,
  { nama, username, role, desa }: Pick<AddPerson, 'nama' | 'username' | 'role' | 'desa'>,
  mark: Mark,
): Promise<Invitation | 'malformed' | 'username-taken'> {
  const { kecamatan } = mark;
  if (!(await fitsDesa(deps.store, kecamatan, { role, desa }))) return 'malformed';
  const person = personIdSchema.parse(deps.newPersonId());
  const row = { person, kecamatan, nama, username, role, desa, passwordHash: null };
  const added = await deps.people.add(row, mark);
  return added === 'added' ? createLink(deps, person, mark) : added;
}

/** A role of a desa goes with a desa of this kecamatan, any other role with none. */
export async function fitsDesa(
  store: ServerStore,
  kecamatan: KecamatanCode,
  { role, desa }: Pick<AddPerson, 'role' | 'desa'>,
): Promise<boolean> {
  if (isDesaRole(role) !== (desa !== null)) return false;
  if (desa === null) return true;
  const doc = await store.readDocument(kecamatan, docId.kecamatan);
  return doc?.kind === 'kecamatan' && doc.desa.some(({ code }) => code === desa);
}
