import { kecamatanOf } from '../basics/ids.ts';
import type { Actor } from '../people/people.ts';
import { type Command, rulesOf } from './commands/registry.ts';

/** The one place that says whether a person may give a command (S11); null = yes. */
export function refuseActor(actor: Actor, command: Command): 'not-allowed' | 'out-of-scope' | null {
  const { roles, desaOf } = rulesOf(command);
  const allowed = typeof roles === 'function' ? roles(command) : roles;
  if (!allowed.includes(actor.role)) return 'not-allowed';
  const desa = desaOf(command);
  if (desa === null) return null;
  if (kecamatanOf(desa) !== actor.kecamatan) return 'out-of-scope';
  if (actor.desa !== null && actor.desa !== desa) return 'out-of-scope';
  return null;
}
