import * as z from 'zod/mini';
import { tanggalSchema } from '../basics/tanggal.ts';

/** What a visit can be about; the indicators count by it. */
export const topikSchema = z.enum([
  'keuangan',
  'aset',
  'perencanaan',
  'bumdes',
  'lkd',
  'administrasi',
]);
export type Topik = z.infer<typeof topikSchema>;
export const topikList: readonly Topik[] = topikSchema.options;

/** What every device reads of a visit; `kunjungan.ts` reads it whole, where it is written or shown. */
export const kunjunganHeadSchema = z.looseObject({
  tanggal: tanggalSchema,
  topik: z.array(topikSchema).check(z.minLength(1), z.maxLength(6)),
});
