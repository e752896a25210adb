import type { Actor, Role } from '../people/people.ts';
import type { SettingName } from './setting-name.ts';

/** A setting is the admin's, unless it is part of the desk's own work. */
export const rolesBySetting: Readonly<Record<SettingName, readonly Role[]>> = {
  surat: ['admin'],
  pagu: ['admin', 'verifikator'],
  pemeriksaan: ['admin'],
  indikator: ['admin'],
  kontak: ['admin', 'verifikator', 'pembina'],
  triwulan: ['admin', 'verifikator', 'pembina'],
  kunjungan: ['admin', 'verifikator', 'pembina'],
  seksi: ['admin'],
  'daftar-periksa': ['admin', 'pembina'],
};

export function maySet({ role }: Pick<Actor, 'role'>, name: SettingName): boolean {
  return rolesBySetting[name].includes(role);
}
