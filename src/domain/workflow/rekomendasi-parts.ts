import * as z from 'zod/mini';
import { lampiranByIdSchema } from '../reports/lampiran.ts';

/* Parts that a recommendation and the command that gives it share. */

/** Where a recommendation comes from: several of one source are one document. */
export const rekomendasiSourceSchema = z.looseObject({
  kind: z.enum(['evaluasi', 'kunjungan', 'surat']),
  /** The report evaluated or the visit; '' for a letter. */
  id: z.string().check(z.maxLength(80)),
  /** What it is about inside that, e.g. a line's name. */
  tentang: z.string().check(z.maxLength(300)),
});

export const bobotSchema = z.enum(['ringan', 'sedang', 'berat']);

/** Who of the desa heard recommendations read back, and signed (`reports/musyawarah/tanda-tangan.ts`). */
export const diketahuiSchema = z.looseObject({
  nama: z.string().check(z.maxLength(200)),
  jabatan: z.string().check(z.maxLength(200)),
  tandaTangan: z.nullable(z.string().check(z.maxLength(1024))),
});

/** What a recommendation of a visit carries besides; absent where it came another way. */
export const rekomendasiExtras = {
  bobot: z.optional(bobotSchema),
  diketahui: z.optional(z.nullable(diketahuiSchema)),
  lampiran: z.optional(lampiranByIdSchema),
} as const;
