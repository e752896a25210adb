import * as z from 'zod/mini';
import { type CommandId, commandIdSchema, desaCodeSchema } from '../basics/ids.ts';
import { instantSchema, tanggalSchema } from '../basics/tanggal.ts';
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
const rekomendasiHistory = {
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

/** A recommendation of the kecamatan to a desa, with its follow-up, oldest step first. */
export const rekomendasiDocSchema = z.looseObject({
  kind: z.literal('rekomendasi'),
  id: z.string(),
  rekomendasi: commandIdSchema,
  desa: desaCodeSchema,
  text: z.string(),
  due: z.nullable(tanggalSchema),
  source: rekomendasiSourceSchema,
  ...rekomendasiExtras,
  /** The server's number; null while only the phone that gave it knows it. */
  nomor: z.nullable(z.string()),
  givenBy: signerSchema,
  givenAt: instantSchema,
  receivedAt: z.nullable(instantSchema),
  /** Who of the desa acknowledged it on the desa's own phone; absent = nobody there. */
  acknowledged: z.optional(
    z.looseObject({ ...diketahuiSchema.shape, by: signerSchema, at: instantSchema }),
  ),
  ...rekomendasiHistory,
  state: z.enum(['terbuka', 'dijawab', 'selesai']),
  steps: z.array(
    z.looseObject({
      kind: z.enum(['jawaban', 'selesai', 'diminta-lagi']),
      id: commandIdSchema,
      by: signerSchema,
      at: instantSchema,
      text: z.string(),
      lampiran: lampiranByIdSchema,
    }),
  ),
});
export type RekomendasiDoc = z.infer<typeof rekomendasiDocSchema>;

/** The command that wrote the words of a recommendation as they stand. */
export function versionOf({ version, rekomendasi }: RekomendasiDoc): CommandId {
  return version ?? rekomendasi;
}

export function isAcknowledged({
  acknowledged,
  diketahui,
}: Pick<RekomendasiDoc, 'acknowledged' | 'diketahui'>): boolean {
  return acknowledged !== undefined || (diketahui?.tandaTangan ?? null) !== null;
}
