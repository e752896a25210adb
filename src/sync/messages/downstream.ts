import * as z from 'zod/mini';
import { instantSchema } from '../../domain/basics/tanggal.ts';

/** What became of one command. */
const commandResultSchema = z.looseObject({
  id: z.string(),
  outcome: z.enum(['applied', 'refused']),
  /** Place in the feed that holds its effect; 0 when it was refused. */
  seq: z.int(),
  /** Of `refusalCodeSchema`; a code this app does not know yet is kept as it is. */
  code: z.optional(z.string()),
  /** With `stale`: the version the server has. */
  head: z.optional(z.nullable(z.string())),
});
export type CommandResult = z.infer<typeof commandResultSchema>;

/** The latest state of a document that changed since the cursor; `body` null = gone. */
const changeSchema = z.looseObject({
  id: z.string(),
  seq: z.int(),
  body: z.nullable(z.looseObject({ kind: z.string() })),
  /** `body` lacks its `content`: it is that of this command, which came up in the same request. */
  contentOf: z.optional(z.string()),
});
export type Change = z.infer<typeof changeSchema>;

/** One round trip down: a result per command and every change the person may see since the cursor. */
export const syncReplySchema = z.looseObject({
  protocol: z.int(),
  now: instantSchema,
  feed: z.string(),
  /** The feed is not the one the phone named: what it holds of another is to go once this one is whole. */
  reset: z.boolean(),
  cursor: z.int(),
  more: z.boolean(),
  results: z.array(commandResultSchema),
  changes: z.array(changeSchema),
  /** For the kecamatan alone: an `officeSchema` (`office.ts`), read where it is shown. */
  office: z.optional(z.unknown()),
});
export type SyncReply = z.infer<typeof syncReplySchema>;

/** Why a whole round was refused, beside its HTTP status. */
export const syncErrorSchema = z.looseObject({
  error: z.enum([
    'sign-in', // 401
    'another-person', // 409: the session is not the outbox's owner
    'too-large', // 413
    'malformed', // 400
    'upgrade-app', // 426
    'slow-down', // 429
    'unavailable', // 503: full disk, database away
  ]),
});
export type SyncError = z.infer<typeof syncErrorSchema>;
