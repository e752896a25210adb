import type { KecamatanCode } from '../../domain/basics/ids.ts';
import { personIdSchema } from '../../domain/basics/ids.ts';
import { docId } from '../../domain/workflow/documents.ts';
import { isDesaRole } from '../../domain/workflow/people.ts';
import type { AddPerson } from '../../sync/messages/people.ts';
import type { ServerStore } from '../store/server-store.ts';
import type { AccountDeps, LinkToHand } from './accounts.ts';
import { createLink } from './links.ts';

export interface AddPersonDeps extends AccountDeps {
  readonly store: ServerStore;
  readonly newPersonId: () => string;
}

/** Adds a person to a kecamatan, without a password yet, and makes the link by which they choose one. */
export async function addPerson(
  deps: AddPersonDeps,
  kecamatan: KecamatanCode,
  { nama, username, role, desa }: Pick<AddPerson, 'nama' | 'username' | 'role' | 'desa'>,
): Promise<LinkToHand | 'malformed' | 'username-taken'> {
  if (isDesaRole(role) !== (desa !== null)) return 'malformed';
  if (desa !== null && !(await hasDesa(deps.store, kecamatan, desa))) return 'malformed';
  const person = personIdSchema.parse(deps.newPersonId());
  const row = { person, kecamatan, nama, username, role, desa, passwordHash: null };
  const added = await deps.people.add(row);
  return added === 'added' ? createLink(deps, person) : added;
}

async function hasDesa(
  store: ServerStore,
  kecamatan: KecamatanCode,
  desa: string,
): Promise<boolean> {
  const documents = await store.transact(kecamatan, (transaction) =>
    transaction.readDocuments([docId.kecamatan]),
  );
  const doc = documents.get(docId.kecamatan);
  return doc?.kind === 'kecamatan' && doc.desa.some(({ code }) => code === desa);
}
