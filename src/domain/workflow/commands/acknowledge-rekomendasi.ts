import * as z from 'zod/mini';
import { commandIdSchema, desaCodeSchema } from '../../basics/ids.ts';
import { desaRoles, signerOf } from '../../people/people.ts';
import { diketahuiSchema, isAcknowledged, versionOf } from '../../rekomendasi/rekomendasi-doc.ts';
import { accepted, refused } from '../decision.ts';
import { aboutRekomendasi } from './about-rekomendasi.ts';
import { defineCommand, message } from './define-command.ts';

/** More than sign in a desa's office; a phone gone wild stops there. */
const MAX_OTHERS = 20;

/**
 * The desa acknowledges on its own phone that it has read it; the signature is about this text. What stands is
 * a signature on the coach's phone, or the first of the desa's phones to reach the server. Any other, and one
 * for words that were changed since, is kept beside it.
 */
export const acknowledgeRekomendasiCommand = defineCommand({
  schema: message('acknowledge-rekomendasi', {
    desa: desaCodeSchema,
    rekomendasi: commandIdSchema,
    /** The command that wrote the words that were read; absent = the one that gave it. */
    version: z.optional(commandIdSchema),
    diketahui: diketahuiSchema,
  }),
  roles: desaRoles,
  ...aboutRekomendasi,
  decide: ({ desa, version, diketahui, madeAt }, { rekomendasi }, { actor }) => {
    if (!rekomendasi || rekomendasi.desa !== desa) return refused('not-found');
    const { otherAcknowledged = [], earlier = [] } = rekomendasi;
    const read = version ?? rekomendasi.rekomendasi;
    const isCurrent = read === versionOf(rekomendasi);
    if (!isCurrent && !earlier.some((one) => one.version === read)) return refused('not-found');
    const acknowledged = { ...diketahui, version: read, by: signerOf(actor), at: madeAt };
    if (isCurrent && !isAcknowledged(rekomendasi))
      return accepted({ ...rekomendasi, acknowledged });
    if (otherAcknowledged.length >= MAX_OTHERS) return refused('already-decided');
    return accepted({ ...rekomendasi, otherAcknowledged: [...otherAcknowledged, acknowledged] });
  },
});
export type AcknowledgeRekomendasi = z.infer<typeof acknowledgeRekomendasiCommand.schema>;
