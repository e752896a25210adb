import * as z from 'zod/mini';
import { commandIdSchema, desaCodeSchema } from '../../basics/ids.ts';
import { tanggalSchema } from '../../basics/tanggal.ts';
import { judgeRoles, signerOf } from '../../people/people.ts';
import { rekomendasiExtras, versionOf } from '../../rekomendasi/rekomendasi-doc.ts';
import { accepted, refused, stale } from '../decision.ts';
import { aboutRekomendasi, rekomendasiTextSchema } from './about-rekomendasi.ts';
import { defineCommand, message } from './define-command.ts';

/**
 * The kecamatan writes it anew, on the words it had read (S4); a signature is for the words that were signed.
 * Before it is answered: what was answered is judged instead.
 */
export const changeRekomendasiCommand = defineCommand({
  schema: message('change-rekomendasi', {
    desa: desaCodeSchema,
    rekomendasi: commandIdSchema,
    base: commandIdSchema,
    text: rekomendasiTextSchema,
    due: z.nullable(tanggalSchema),
    kepada: rekomendasiExtras.kepada,
  }),
  roles: judgeRoles,
  ...aboutRekomendasi,
  decide: ({ id, desa, base, text, due, kepada, madeAt: at }, { rekomendasi }, { actor }) => {
    if (!rekomendasi || rekomendasi.desa !== desa) return refused('not-found');
    if (rekomendasi.state !== 'terbuka') return refused('already-decided');
    const head = versionOf(rekomendasi);
    if (base !== head) return stale(head);
    const { acknowledged, diketahui, otherAcknowledged = [], earlier = [], ...rest } = rekomendasi;
    const signed = [diketahui, acknowledged].filter((one) => one !== null && one !== undefined);
    return accepted({
      ...rest,
      text,
      due,
      kepada,
      version: id,
      otherAcknowledged: [
        ...otherAcknowledged,
        ...signed.map((one) => ({ version: head, ...one })),
      ],
      earlier: [...earlier, { version: head, text: rekomendasi.text, by: signerOf(actor), at }],
    });
  },
});
