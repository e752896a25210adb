import * as z from 'zod/mini';
import { type CommandId, commandIdSchema, desaCodeSchema } from '../basics/ids.ts';
import { instantSchema, tanggalSchema } from '../basics/tanggal.ts';
import { lampiranByIdSchema } from '../reports/lampiran.ts';
import { signerSchema } from '../people/people.ts';
import {
  diketahuiSchema,
  rekomendasiExtras,
  rekomendasiHistory,
  rekomendasiSourceSchema,
} from './rekomendasi-parts.ts';

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
