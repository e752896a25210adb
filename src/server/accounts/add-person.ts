import { type KecamatanCode, personIdSchema } from '../../domain/basics/ids.ts';
import { docId } from '../../domain/workflow/documents.ts';
import { isDesaRole } from '../../domain/people/people.ts';
import type { AddPerson, Invitation } from '../../sync/messages/people.ts';
import type { Mark, ServerStore } from '../store/server-store.ts';
import type { AccountDeps } from './open-session.ts';
import { createLink } from './links.ts';

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
