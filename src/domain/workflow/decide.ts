import { refuseActor } from './authority.ts';
import { type Command, rulesOf } from './commands/registry.ts';
import { type Decision, type Occasion, refused } from './decision.ts';
import type { Situation } from './documents.ts';

/** The one function that decides, on the phone for what it shows and on the server for what stands (S3). */
export function decide(command: Command, situation: Situation, occasion: Occasion): Decision {
  const refusal = refuseActor(occasion.actor, command);
  return refusal ? refused(refusal) : rulesOf(command).decide(command, situation, occasion);
}

/** The documents `decide` reads for a command: load these, nothing else. */
export function idsRead(command: Command): readonly string[] {
  return rulesOf(command).reads(command);
}
