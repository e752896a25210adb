import type { KecamatanDoc } from '../../../domain/desa/kecamatan-doc.ts';
import type { Devices, Person } from '../../../sync/messages/people.ts';

export interface RosterEntry {
  readonly person: Person;
  /** The desa's name; null for people of the kecamatan. */
  readonly place: string | null;
  /** What they sent from, the latest first. */
  readonly devices: Devices['devices'];
}

/** The people of the kecamatan, its own first, then desa by desa as the kecamatan lists them. */
export function rosterOf(
  { people, devices }: { readonly people: readonly Person[]; readonly devices: Devices['devices'] },
  kecamatan: KecamatanDoc | null,
): RosterEntry[] {
  const desaList = kecamatan?.desa ?? [];
  const rank = ({ desa }: Person) => desaList.findIndex(({ code }) => code === desa);
  return people
    .toSorted((a, b) => rank(a) - rank(b) || a.nama.localeCompare(b.nama, 'id'))
    .map((person) => ({
      person,
      place: desaList.find(({ code }) => code === person.desa)?.name ?? person.desa,
      devices: devices.filter((one) => one.person === person.person),
    }));
}

/** Those whose name, username or desa holds what was typed. */
export function searchRoster(entries: readonly RosterEntry[], typed: string): RosterEntry[] {
  const wanted = typed.trim().toLocaleLowerCase('id');
  return entries.filter(({ person: { nama, username }, place }) =>
    [nama, username, place ?? ''].some((one) => one.toLocaleLowerCase('id').includes(wanted)),
  );
}
