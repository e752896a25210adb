import { kecamatanOf } from '../basics/ids.ts';
import { desaOf } from './commands/command.ts';
import type { Command, CommandKind } from './commands/command.ts';
import type { SettingName } from '../settings/setting-name.ts';
import { judgeRoles } from '../people/people.ts';
import type { Actor, Role } from '../people/people.ts';

/** Who may give a letter its number. */
export const suratRecorders: readonly Role[] = ['verifikator', 'camat', 'admin'];

const rolesByCommand: Readonly<Record<CommandKind, readonly Role[]>> = {
  'save-draft': ['operator', 'kepala-desa'],
  'file-report': ['operator', 'kepala-desa'],
  'open-filing': judgeRoles,
  'return-filing': judgeRoles,
  'accept-filing': judgeRoles,
  'set-hari-libur': ['admin'],
  'set-calendar': ['admin'],
  'take-filing': judgeRoles,
  'record-perdes': ['operator', 'kepala-desa'],
  'set-setting': ['admin', 'verifikator', 'pembina'],
  'give-rekomendasi': judgeRoles,
  'change-rekomendasi': judgeRoles,
  'acknowledge-rekomendasi': ['operator', 'kepala-desa'],
  'answer-rekomendasi': ['operator', 'kepala-desa'],
  'judge-rekomendasi': judgeRoles,
  'file-kunjungan': judgeRoles,
  'record-surat': suratRecorders,
};

/** A setting is the admin's, unless it is part of the desk's own work. */
const rolesBySetting: Readonly<Record<SettingName, readonly Role[]>> = {
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

/** The one place that says whether a person may give a command (S11); null = yes. */
export function refuseActor(actor: Actor, command: Command): 'not-allowed' | 'out-of-scope' | null {
  if (!rolesByCommand[command.kind].includes(actor.role)) return 'not-allowed';
  if (command.kind === 'set-setting' && !maySet(actor, command.name)) return 'not-allowed';
  const desa = desaOf(command);
  if (desa === null) return null;
  if (kecamatanOf(desa) !== actor.kecamatan) return 'out-of-scope';
  if (actor.desa !== null && actor.desa !== desa) return 'out-of-scope';
  return null;
}
