import * as z from 'zod/mini';
import { desaCodeSchema, deviceIdSchema, personIdSchema } from '../../domain/basics/ids.ts';
import { instantSchema } from '../../domain/basics/tanggal.ts';

/** What was done, as the server wrote it down: who, with which device, when, what. */
const journalEntrySchema = z.looseObject({
  seq: z.int(),
  at: instantSchema,
  /** Null = the server itself. */
  person: z.nullable(personIdSchema),
  nama: z.nullable(z.string()),
  device: z.nullable(deviceIdSchema),
  kind: z.string(),
  /** Ids of the documents it wrote, or of whom it was about. */
  about: z.array(z.string()),
  desa: z.nullable(desaCodeSchema),
  hash: z.string(),
  /** The row still says what it said, and follows the one before it. */
  isWhole: z.boolean(),
});
export type JournalEntry = z.infer<typeof journalEntrySchema>;

/** `GET /api/journal?before=&limit=&person=&kind=&desa=`: the newest first. */
export const journalPageSchema = z.looseObject({
  entries: z.array(journalEntrySchema),
  /** Everybody of the kecamatan, by whom the journal may be asked. */
  people: z.array(z.looseObject({ person: personIdSchema, nama: z.string() })),
  /** Older ones remain: ask before the last one's `seq`. */
  more: z.boolean(),
});
export type JournalAnswer = z.infer<typeof journalPageSchema>;

/** `GET /api/journal/check?after=`: the next rows of the chain. */
export const journalCheckSchema = z.discriminatedUnion('kind', [
  z.looseObject({
    kind: z.literal('whole'),
    /** Looked at up to this row, of so many. */
    upTo: z.int(),
    of: z.int(),
    isDone: z.boolean(),
  }),
  /** The first row that was changed, removed or put in. */
  z.looseObject({ kind: z.literal('broken'), seq: z.int() }),
]);
export type JournalCheckAnswer = z.infer<typeof journalCheckSchema>;
