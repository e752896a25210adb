import * as z from 'zod/mini';
import { commandIdSchema, desaCodeSchema } from '../../basics/ids.ts';
import { judgeRoles, signerOf } from '../../people/people.ts';
import { accepted, refused } from '../decision.ts';
import { aboutRekomendasi, withStep } from './about-rekomendasi.ts';
import { defineCommand, message } from './define-command.ts';

/** The kecamatan takes the follow-up for done, or asks again. */
export const judgeRekomendasiCommand = defineCommand({
  schema: message('judge-rekomendasi', {
    desa: desaCodeSchema,
    rekomendasi: commandIdSchema,
    /** The answer that is judged: a newer one is not judged unseen. */
    answer: commandIdSchema,
    outcome: z.enum(['selesai', 'diminta-lagi']),
    text: z.string().check(z.maxLength(2000)),
  }),
  roles: judgeRoles,
  ...aboutRekomendasi,
  decide: ({ id, answer, outcome, text, desa, madeAt: at }, { rekomendasi }, { actor }) => {
    if (!rekomendasi || rekomendasi.desa !== desa) return refused('not-found');
    if (rekomendasi.state !== 'dijawab') return refused('already-decided');
    const last = rekomendasi.steps.findLast((step) => step.kind === 'jawaban');
    if (last?.id !== answer) return refused('superseded');
    const step = { kind: outcome, id, by: signerOf(actor), at, text, lampiran: {} };
    return accepted(withStep(rekomendasi, step, outcome === 'selesai' ? 'selesai' : 'terbuka'));
  },
});
