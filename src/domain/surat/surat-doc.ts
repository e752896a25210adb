import * as z from 'zod/mini';
import { commandIdSchema, desaCodeSchema, kecamatanCodeSchema } from '../basics/ids.ts';
import { instantSchema } from '../basics/tanggal.ts';
import { signerSchema } from '../people/people.ts';
import { suratHeadSchema, suratIdSchema } from './surat-head.ts';

/** A letter that went out under a number of the agenda; each correction is an entry more, the last holds. */
export const suratDocSchema = z.looseObject({
  kind: z.literal('surat'),
  id: z.string(),
  surat: suratIdSchema,
  kecamatan: kecamatanCodeSchema,
  desa: z.nullable(desaCodeSchema),
  verdict: z.nullable(commandIdSchema),
  isi: z.record(z.string(), z.unknown()),
  entries: z.array(
    z.looseObject({
      id: commandIdSchema,
      content: suratHeadSchema,
      by: signerSchema,
      at: instantSchema,
      receivedAt: z.nullable(instantSchema),
    }),
  ),
});
export type SuratDoc = z.infer<typeof suratDocSchema>;
