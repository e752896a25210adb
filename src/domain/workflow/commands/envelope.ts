import * as z from 'zod/mini';
import { commandIdSchema } from '../../basics/ids.ts';
import { instantSchema } from '../../basics/tanggal.ts';

/** What every command carries; fixed when it enters the outbox, so that a retry sends the same bytes. */
export const envelope = {
  /** UUIDv7 made on the device: applied at most once (S1). */
  id: commandIdSchema,
  /** The phone's clock when the person acted; told and judged, never an order (S8). */
  madeAt: instantSchema,
  /** The last server time this phone had seen by then; null if it never reached the server. */
  seenServerAt: z.nullable(instantSchema),
} as const;

/** A command that lacks what every one carries, or these parts of it. */
export type Without<C, Part = keyof typeof envelope> = C extends unknown
  ? { [K in keyof C as K extends Part ? never : K]: C[K] }
  : never;

/** A command as it travels: what every one carries, its name, which nothing else spells, and its own. */
export function message<K extends string, F extends z.core.$ZodLooseShape>(kind: K, fields: F) {
  return z.looseObject({ ...envelope, kind: z.literal(kind), ...fields });
}
