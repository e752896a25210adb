import * as z from 'zod/mini';
import { commandIdSchema } from '../basics/ids.ts';
import { hariLiburSchema } from '../basics/tanggal.ts';

/** The kecamatan's table of days that are no working days. */
export const hariLiburDocSchema = z.looseObject({
  kind: z.literal('hari-libur'),
  id: z.string(),
  version: z.nullable(commandIdSchema),
  entries: z.array(hariLiburSchema),
});
export type HariLiburDoc = z.infer<typeof hariLiburDocSchema>;
