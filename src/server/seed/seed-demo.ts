import { desaCodeSchema, personIdSchema } from '../../domain/basics/ids.ts';
import type { KecamatanCode } from '../../domain/basics/ids.ts';
import type { Role } from '../../domain/workflow/people.ts';
import type { AccountDeps } from '../accounts/accounts.ts';
import { hashPassword } from '../accounts/password.ts';

/** Printed at start; the demo holds no real work. */
export const demoPassword = 'tepat-demo';

export interface DemoPerson {
  readonly username: string;
  readonly nama: string;
  readonly role: Role;
  /** Null for people of the kecamatan. */
  readonly desa: string | null;
  readonly desaName: string;
}

/** Sample people of every role, of three desa of Perak. */
export const demoPeople: readonly DemoPerson[] = [
  ...ofDesa('35.17.01.2001', 'Jantiganggong', ['Siti Aminah', 'Suparman']),
  ...ofDesa('35.17.01.2005', 'Perak', ['Dewi Lestari', 'Hadi Santoso']),
  ...ofDesa('35.17.01.2009', 'Gadingmangu', ['Rizky Pratama', 'Mulyono']),
  ofKecamatan('verifikator', 'Sri Wahyuni'),
  ofKecamatan('pembina', 'Agus Riyanto'),
  ofKecamatan('camat', 'Bambang Setiawan'),
  ofKecamatan('admin', 'Nur Hidayati'),
];

/** Adds those who are not there yet, so that a restart changes nothing. */
export async function seedDemo(
  { people, randomBytes }: AccountDeps,
  kecamatan: KecamatanCode,
  newPersonId: () => string,
): Promise<void> {
  const known = new Set((await people.list(kecamatan)).map(({ username }) => username));
  for (const { username, nama, role, desa } of demoPeople) {
    if (known.has(username)) continue;
    await people.add({
      person: personIdSchema.parse(newPersonId()),
      kecamatan,
      nama,
      username,
      role,
      desa: desa === null ? null : desaCodeSchema.parse(desa),
      passwordHash: await hashPassword(demoPassword, randomBytes(16)),
    });
  }
}

function ofDesa(
  desa: string,
  desaName: string,
  [operator, kepalaDesa]: readonly [string, string],
): readonly DemoPerson[] {
  const name = desaName.toLowerCase();
  return [
    { username: `operator.${name}`, nama: operator, role: 'operator', desa, desaName },
    { username: `kades.${name}`, nama: kepalaDesa, role: 'kepala-desa', desa, desaName },
  ];
}

function ofKecamatan(role: Role, nama: string): DemoPerson {
  return { username: role, nama, role, desa: null, desaName: '' };
}
