import type { CommandId, DeviceId } from '../../../domain/basics/ids.ts';
import { commandIdSchema, uuidv7 } from '../../../domain/basics/ids.ts';
import { must } from '../../../domain/basics/must.ts';
import type { Instant } from '../../../domain/basics/tanggal.ts';
import type { Actor } from '../../../domain/people/people.ts';
import type { Command } from '../../../domain/workflow/commands/registry.ts';
import type { Without } from '../../../domain/workflow/commands/define-command.ts';
import type { SampleFile } from './sample.ts';

/** Commands of one person's device that reach the server together. */
export interface Round {
  readonly at: Instant;
  readonly actor: Actor;
  readonly device: DeviceId;
  readonly commands: readonly Command[];
  /** Files that follow on their own. */
  readonly files?: readonly SampleFile[];
}

/** A person at a device: what they do at a moment, as a round that the device could have sent. */
export type Doer = (at: Instant, ...deeds: readonly Without<Command>[]) => Round;

/** The device had seen the server an hour before. */
export function doerOf(
  actor: Actor,
  device: DeviceId,
  randomBytes: (count: number) => Uint8Array,
): Doer {
  return (at, ...deeds) => {
    const commands = deeds.map((deed) => {
      const id = commandIdSchema.parse(uuidv7(Date.parse(at), randomBytes(10)));
      return { ...deed, id, madeAt: at, seenServerAt: laterBy(at, -60) } as Command; // whole again
    });
    return { at, actor, device, commands };
  };
}

export function headOf({ commands }: Round): CommandId {
  return must(commands.at(-1)).id;
}

/** The people and devices of one desa's year. */
export interface Hands {
  readonly operator: Doer;
  /** The same person at their second phone. */
  readonly operatorElsewhere: Doer;
  readonly verifikator: Doer;
  readonly pembina: Doer;
  readonly kepalaDesa: string;
}

export const DAY_MINUTES = 24 * 60;

export function laterBy(at: Instant, minutes: number): Instant {
  return new Date(Date.parse(at) + minutes * 60_000).toISOString() as Instant; // ISO with milliseconds
}
