import * as z from 'zod/mini';
import { deviceIdSchema, personIdSchema } from '../../domain/basics/ids.ts';

/**
 * One round trip up: the phone's place in the feed and its pending commands. The commands are read one
 * by one (`commandSchema`), so that one the server does not know never blocks the others (S5).
 */
export const syncRequestSchema = z.looseObject({
  protocol: z.int(),
  /** Version of the app, for the list of devices. */
  app: z.string().check(z.maxLength(40)),
  device: deviceIdSchema,
  /** Whose outbox this is: the server refuses the round when somebody else is signed in. */
  person: personIdSchema,
  /** The feed the cursor belongs to; null = none yet. */
  feed: z.nullable(z.string()),
  cursor: z.int().check(z.minimum(0)),
  /** The most documents the phone wants back. */
  limit: z.int().check(z.minimum(1), z.maximum(5000)),
  commands: z.array(z.looseObject({ id: z.string(), kind: z.string() })).check(z.maxLength(1000)),
});
export type SyncRequest = z.infer<typeof syncRequestSchema>;
