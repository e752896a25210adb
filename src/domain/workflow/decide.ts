import { type Command, rulesOf } from './commands/registry.ts';
import { type Decision, type Occasion, refused } from './decision.ts';
import type { Situation } from './documents.ts';
import { kecamatanOf } from '../basics/ids.ts';
import type { Actor } from '../people/people.ts';

/** The one function that decides, on the phone for what it shows and on the server for what stands (S3). */
export function decide(command: Command, situation: Situation, occasion: Occasion): Decision {
  const refusal = refuseActor(occasion.actor, command);
  return refusal ? refused(refusal) : rulesOf(command).decide(command, situation, occasion);
}

/** The documents `decide` reads for a command: load these, nothing else. */
export function idsRead(command: Command): readonly string[] {
  return rulesOf(command).reads(command);
}

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
