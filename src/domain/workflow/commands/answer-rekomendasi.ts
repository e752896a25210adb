import { commandIdSchema, desaCodeSchema } from '../../basics/ids.ts';
import { desaRoles, signerOf } from '../../people/people.ts';
import { lampiranByIdSchema } from '../../reports/lampiran.ts';
import { accepted, refused } from '../decision.ts';
import { aboutRekomendasi, rekomendasiTextSchema, withStep } from './about-rekomendasi.ts';
import { defineCommand, message } from './define-command.ts';

/** The desa tells what it did, with its evidence. */
export const answerRekomendasiCommand = defineCommand({
  schema: message('answer-rekomendasi', {
    desa: desaCodeSchema,
    rekomendasi: commandIdSchema,
    text: rekomendasiTextSchema,
    lampiran: lampiranByIdSchema,
  }),
  roles: desaRoles,
  ...aboutRekomendasi,
  decide: ({ id, text, lampiran, desa, madeAt: at }, { rekomendasi }, { actor }) => {
    if (!rekomendasi || rekomendasi.desa !== desa) return refused('not-found');
    if (rekomendasi.state === 'selesai') return refused('already-decided');
    const step = { kind: 'jawaban', id, by: signerOf(actor), at, text, lampiran } as const;
    return accepted(withStep(rekomendasi, step, 'dijawab'));
  },
});
