import * as z from 'zod/mini';

/** Kode rekening of Permendagri 20/2018 without trailing dot: `4.2.1.01`, `5.1.1.01`, `6.1.1.01`. */
export const kodeRekeningSchema = z.string().check(z.regex(/^[456](\.\d{1,2}){1,3}$/));
/** Kode fungsi of a kegiatan without leading zeros in bidang and sub bidang: `1.1.01`, `5.1.00`. */
export const kodeFungsiSchema = z.string().check(z.regex(/^[1-5]\.\d{1,2}\.\d{2}$/));

/** The first digit of a kode fungsi, where a kegiatan has no kode to say it. */
export const bidangSchema = z.enum(['1', '2', '3', '4', '5']);
export type Bidang = z.infer<typeof bidangSchema>;
