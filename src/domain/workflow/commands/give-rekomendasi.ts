import * as z from 'zod/mini';
import { desaCodeSchema } from '../../basics/ids.ts';
import { tanggalSchema } from '../../basics/tanggal.ts';
import { judgeRoles, signerOf } from '../../people/people.ts';
import { rekomendasiExtras, rekomendasiSourceSchema } from '../../rekomendasi/rekomendasi-doc.ts';
import { accepted, refused } from '../decision.ts';
import { docId } from '../documents.ts';
import { aboutDesa, defineCommand, message } from './define-command.ts';
import { rekomendasiTextSchema } from './about-rekomendasi.ts';

/** The kecamatan recommends something to a desa; its id is this command's. */
export const giveRekomendasiCommand = defineCommand({
  schema: message('give-rekomendasi', {
    desa: desaCodeSchema,
    text: rekomendasiTextSchema,
    /** Last day for the follow-up; no rule has a count of days, so the kecamatan says one. */
    due: z.nullable(tanggalSchema),
    source: rekomendasiSourceSchema,
    ...rekomendasiExtras,
  }),
  roles: judgeRoles,
  ...aboutDesa,
  reads: ({ id }) => [docId.rekomendasi(id)],
  decide: (command, { rekomendasi }, occasion) => {
    if (rekomendasi) return refused('already-decided');
    const { id, desa, text, due, source, kepada, bobot, diketahui, lampiran, madeAt } = command;
    return accepted({
      kind: 'rekomendasi',
      id: docId.rekomendasi(id),
      rekomendasi: id,
      desa,
      text,
      due,
      source,
      ...(kepada && { kepada }),
      ...(bobot && { bobot }),
      ...(diketahui && { diketahui }),
      ...(lampiran && { lampiran }),
      nomor: occasion.takeNumber('REK'),
      givenBy: signerOf(occasion.actor),
      givenAt: madeAt,
      receivedAt: occasion.receivedAt,
      state: 'terbuka',
      steps: [],
    });
  },
});
export type GiveRekomendasi = z.infer<typeof giveRekomendasiCommand.schema>;
