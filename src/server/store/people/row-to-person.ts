import type { Actor } from '../../../domain/people/people.ts';
import type { PersonTable } from '../schema.ts';
import type { PersonRow } from '../server-store.ts';

export function rowToPerson(row: PersonTable): PersonRow {
  const { person, kecamatan, nama, username, role, desa, password_hash, disabled } = row;
  return {
    person: person as PersonRow['person'], // these four were written from their own types
    kecamatan: kecamatan as PersonRow['kecamatan'],
    role: role as PersonRow['role'],
    desa: desa as PersonRow['desa'],
    nama,
    username,
    passwordHash: password_hash,
    disabled: disabled === 1,
  };
}

/** What others may know of the row: no hash. */
export function toActor({ person, nama, role, kecamatan, desa }: PersonRow): Actor {
  return { person, nama, role, kecamatan, desa };
}
