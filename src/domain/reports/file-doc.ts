import * as z from 'zod/mini';
import { desaCodeSchema } from '../basics/ids.ts';
import { instantSchema } from '../basics/tanggal.ts';
import { signerSchema } from '../people/people.ts';

/** The server has the bytes of a file of this desa (S13); immutable. What it is to a report stands there. */
export const fileDocSchema = z.looseObject({
  kind: z.literal('file'),
  id: z.string(),
  desa: desaCodeSchema,
  /** SHA-256 of the bytes, hex: its address. */
  sha256: z.string(),
  /** Media type by its bytes, not by its name. */
  tipe: z.string(),
  sizeBytes: z.int(),
  receivedFrom: signerSchema,
  receivedAt: instantSchema,
});
export type FileDoc = z.infer<typeof fileDocSchema>;
