import type { KecamatanCode } from '../../domain/basics/ids.ts';
import { addPerson, createLink, type AddPersonDeps } from '../accounts/links.ts';

/** While no admin has a password: the path of a link to choose one. Null once there is one. */
export async function inviteFirstAdmin(
  deps: AddPersonDeps,
  kecamatan: KecamatanCode,
): Promise<string | null> {
  const mark = { kecamatan, by: null, device: null, at: deps.now() };
  const people = await deps.people.list(kecamatan);
  const admins = people.filter(({ role, disabled }) => role === 'admin' && !disabled);
  if (admins.some(({ passwordHash }) => passwordHash !== null)) return null;
  const [waiting] = admins;
  if (waiting) return (await createLink(deps, waiting.person, mark)).link;
  const admin = { nama: 'Admin Kecamatan', username: 'admin', role: 'admin', desa: null } as const;
  const invitation = await addPerson(deps, admin, mark);
  if (typeof invitation === 'string') throw new Error(`first admin: ${invitation}`);
  return invitation.link;
}
