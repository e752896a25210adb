import * as z from 'zod/mini';
import { kecamatanCodeSchema } from '../basics/ids.ts';
import { desaSchema } from './kecamatan.ts';

/** The kecamatan and its desa. */
export const kecamatanDocSchema = z.looseObject({
  kind: z.literal('kecamatan'),
  id: z.string(),
  code: kecamatanCodeSchema,
  name: z.string(),
  kabupaten: z.string(),
  desa: z.array(desaSchema),
});
export type KecamatanDoc = z.infer<typeof kecamatanDocSchema>;
