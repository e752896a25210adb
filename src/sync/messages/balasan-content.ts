import * as z from 'zod/mini';
import { personIdSchema } from '../../domain/basics/ids.ts';
import { syncReplySchema } from './downstream.ts';

/** What is inside a balasan: the reply of a sync round, and where in the feed the phone stood when it asked. */
export const balasanContentSchema = z.looseObject({
  person: personIdSchema,
  feed: z.nullable(z.string()),
  cursor: z.int(),
  reply: syncReplySchema,
});
export type BalasanContent = z.infer<typeof balasanContentSchema>;
