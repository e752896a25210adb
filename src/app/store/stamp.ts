import { commandIdSchema, uuidv7 } from '../../domain/basics/ids.ts';
import { type Instant, instantSchema } from '../../domain/basics/tanggal.ts';
import { type Command, reportOf } from '../../domain/workflow/commands/registry.ts';
import type { Actor } from '../../domain/people/people.ts';
import type { Stamp } from '../../sync/phone/local-draft.ts';
import type { OutboxRow } from '../sending/rows.ts';
import type { PhoneTables } from './phone-tables.ts';

/** This phone's clock and chance, from the composition root. */
export interface PhoneClock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** That many random bytes. */
  readonly random: (bytes: number) => Uint8Array;
}

export function newId({ now, random }: PhoneClock): string {
  return uuidv7(now(), random(10));
}

export function instantOf({ now }: PhoneClock): Instant {
  return instantSchema.parse(new Date(now()).toISOString());
}

/** Identity and times of a command made now. */
export async function stampOf({ meta }: PhoneTables, clock: PhoneClock): Promise<Stamp> {
  const seenServerAt = (await meta.get('clock'))?.seenServerAt ?? null;
  return { id: commandIdSchema.parse(newId(clock)), madeAt: instantOf(clock), seenServerAt };
}

/** Puts a finished command last in the outbox. */
export async function enqueue(
  { meta, outbox }: PhoneTables,
  { person }: Actor,
  command: Command,
): Promise<void> {
  // Never below what has been sent, even when the outbox is empty since.
  const sent = Object.values((await meta.get('sentUpTo')) ?? {});
  const row: OutboxRow = {
    id: command.id,
    order: Math.max(await outbox.lastOrder(), ...sent) + 1,
    person,
    report: reportOf(command) ?? '',
    command,
    status: 'queued',
    sent: false,
    seq: 0,
    code: null,
  };
  await outbox.putMany([row]);
}
