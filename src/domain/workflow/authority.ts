import { kecamatanOf, reportKey } from '../basics/ids.ts';
import type { Command, CommandKind } from './commands/command.ts';
import type { Actor, Role } from './people.ts';

const rolesByCommand: Readonly<Record<CommandKind, readonly Role[]>> = {
  'save-draft': ['operator', 'kepala-desa'],
  'file-report': ['operator', 'kepala-desa'],
  'open-filing': ['verifikator', 'pembina'],
  'return-filing': ['verifikator', 'pembina'],
  'accept-filing': ['verifikator', 'pembina'],
  'set-hari-libur': ['admin'],
};

/** The one place that says whether a person may give a command (S11); null = yes. */
export function refuseActor(actor: Actor, command: Command): 'not-allowed' | 'out-of-scope' | null {
  if (!rolesByCommand[command.kind].includes(actor.role)) return 'not-allowed';
  if (command.kind === 'set-hari-libur') return null;
  const { desa } = reportKey(command.report);
  if (kecamatanOf(desa) !== actor.kecamatan) return 'out-of-scope';
  if (actor.desa !== null && actor.desa !== desa) return 'out-of-scope';
  return null;
}
