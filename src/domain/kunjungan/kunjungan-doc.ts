import * as z from 'zod/mini';
import { commandIdSchema, desaCodeSchema } from '../basics/ids.ts';
import { instantSchema } from '../basics/tanggal.ts';
import { kunjunganHeadSchema } from './topik.ts';
import { signerSchema } from '../people/people.ts';

/** A visit to a desa as its coach finished it, immutable. */
export const kunjunganDocSchema = z.looseObject({
  kind: z.literal('kunjungan'),
  id: z.string(),
  kunjungan: commandIdSchema,
  desa: desaCodeSchema,
  content: kunjunganHeadSchema,
  /** The server's number; null while only the coach's phone knows it. */
  nomor: z.nullable(z.string()),
  by: signerSchema,
  finishedAt: instantSchema,
  receivedAt: z.nullable(instantSchema),
});
export type KunjunganDoc = z.infer<typeof kunjunganDocSchema>;
