import { type DesaCode, type KecamatanCode, personIdSchema } from '../../domain/basics/ids.ts';
import { must } from '../../domain/basics/must.ts';
import { kecamatanPerak } from '../../domain/desa/kecamatan-perak.ts';
import type { Role } from '../../domain/people/people.ts';
import type { AccountDeps } from '../accounts/open-session.ts';
import { hashPassword } from '../accounts/password.ts';
import demoNames from './demo-names.json' with { type: 'json' };

/** Printed at start; the demo holds no real work. */
export const demoPassword = 'tepat-demo';

interface DemoPerson {
  readonly username: string;
  readonly nama: string;
  readonly role: Role;
  /** Null for people of the kecamatan. */
  readonly desa: DesaCode | null;
}

/** Sample people of every role: two of each desa of Perak, in the order of their codes, and the kecamatan's. */
const demoPeople: readonly DemoPerson[] = [
  ...kecamatanPerak.desa.flatMap(({ code, name }, index) =>
    ofDesa(code, name, must(demoNames[index], code)),
  ),
  ofKecamatan('verifikator', 'Sri Wahyuni'),
  ofKecamatan('pembina', 'Agus Riyanto'),
  ofKecamatan('camat', 'Bambang Setiawan'),
  ofKecamatan('admin', 'Nur Hidayati'),
];

/** Adds those who are not there yet, so that a restart changes nothing; gives how many were new. */
export async function seedDemo(
  { people, now, randomBytes }: AccountDeps,
  kecamatan: KecamatanCode,
  newPersonId: () => string,
): Promise<number> {
  const known = new Set((await people.list(kecamatan)).map(({ username }) => username));
  const missing = demoPeople.filter(({ username }) => !known.has(username));
  // One password for all, so one hash does: the demo holds no real work.
  const passwordHash = await hashPassword(demoPassword, randomBytes(16));
  for (const { username, nama, role, desa } of missing) {
    const person = personIdSchema.parse(newPersonId());
    const row = { person, kecamatan, nama, username, role, desa, passwordHash };
    await people.add(row, { kecamatan, by: null, device: null, at: now() });
  }
  return missing.length;
}

function ofDesa(
  desa: DesaCode,
  desaName: string,
  { operator, kepalaDesa }: (typeof demoNames)[number],
): readonly DemoPerson[] {
  const name = desaName.toLowerCase();
  return [
    { username: `operator.${name}`, nama: operator, role: 'operator', desa },
    { username: `kades.${name}`, nama: kepalaDesa, role: 'kepala-desa', desa },
  ];
}

function ofKecamatan(role: Role, nama: string): DemoPerson {
  return { username: role, nama, role, desa: null };
}

const columns = [26, 34] as const;

/** The demo's logins as a table for the terminal: the kecamatan's people, then two a desa. */
export function describeDemo(): string {
  const ofKecamatan = demoPeople.filter(({ desa }) => desa === null);
  const ofDesa = demoPeople.filter(({ desa }) => desa !== null);
  return [
    `Kata sandi untuk semua: ${demoPassword}`,
    '',
    ...ofKecamatan.map(({ username, nama }) => asRow([username, nama])),
    '',
    ...kecamatanPerak.desa.map(({ code }) =>
      asRow(
        ofDesa
          .filter(({ desa }) => desa === code)
          .map(({ username, nama }) => `${username} (${nama})`),
        44,
      ),
    ),
  ].join('\n');
}

function asRow(cells: readonly string[], width?: number): string {
  return `  ${cells.map((cell, index) => cell.padEnd(width ?? columns[index] ?? 0)).join('')}`.trimEnd();
}
