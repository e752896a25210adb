import { commandIdSchema, uuidv7 } from '../../../domain/basics/ids.ts';
import type { Instant } from '../../../domain/basics/tanggal.ts';
import type { Command } from '../../../domain/workflow/commands/registry.ts';

/** Id and times of a command; the phone had seen the server that morning. */
export function stamp(
  { randomBytes }: { readonly randomBytes: (count: number) => Uint8Array },
  at: Instant,
): Pick<Command, 'id' | 'madeAt' | 'seenServerAt'> {
  const id = commandIdSchema.parse(uuidv7(Date.parse(at), randomBytes(10)));
  return { id, madeAt: at, seenServerAt: laterBy(at, -60) };
}

export function laterBy(at: Instant, minutes: number): Instant {
  return new Date(Date.parse(at) + minutes * 60_000).toISOString() as Instant; // ISO with milliseconds
}
