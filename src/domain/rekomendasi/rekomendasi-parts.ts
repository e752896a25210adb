import * as z from 'zod/mini';
import { commandIdSchema } from '../basics/ids.ts';
import { instantSchema } from '../basics/tanggal.ts';
import { lampiranByIdSchema } from '../reports/lampiran.ts';
import { signerSchema } from '../people/people.ts';

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

/** Who of the desa heard recommendations read back, and signed (`basics/tanda-tangan.ts`). */
export const diketahuiSchema = z.looseObject({
  nama: z.string().check(z.maxLength(200)),
  jabatan: z.string().check(z.maxLength(200)),
  tandaTangan: z.nullable(z.string().check(z.maxLength(1024))),
});

/** What a recommendation carries besides; absent where nobody said it. */
export const rekomendasiExtras = {
  /** Whom of the desa it is for, e.g. `Kaur Keuangan`. */
  kepada: z.optional(z.string().check(z.maxLength(200))),
  bobot: z.optional(bobotSchema),
  diketahui: z.optional(z.nullable(diketahuiSchema)),
  lampiran: z.optional(lampiranByIdSchema),
} as const;

/** What became of its words and of the signatures under them; absent where nothing did. */
export const rekomendasiHistory = {
  /** The command that wrote its words as they stand; absent = the one that gave it. */
  version: z.optional(commandIdSchema),
  /** Who signed besides, after another or for words that were changed since: `version` tells which. */
  otherAcknowledged: z.optional(
    z.array(
      z.looseObject({
        ...diketahuiSchema.shape,
        version: commandIdSchema,
        /** Absent where it was signed on the coach's phone. */
        at: z.optional(instantSchema),
      }),
    ),
  ),
  /** What it said before, the oldest first, and who changed it when. */
  earlier: z.optional(
    z.array(
      z.looseObject({
        version: commandIdSchema,
        text: z.string(),
        by: signerSchema,
        at: instantSchema,
      }),
    ),
  ),
} as const;

/** A recommendation's name until the server has numbered it: of its own id, so that every phone says the same. */
export function nomorSementara(id: string): string {
  return `R-${id.slice(-6).toUpperCase()}`;
}
