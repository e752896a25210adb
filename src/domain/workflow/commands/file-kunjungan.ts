import * as z from 'zod/mini';
import { desaCodeSchema } from '../../basics/ids.ts';
import { kunjunganHeadSchema } from '../../kunjungan/topik.ts';
import { accepted, refused } from '../decision.ts';
import type { Decision, Occasion } from '../decision.ts';
import type { Situation } from '../situation.ts';
import { docId } from '../documents.ts';
import { envelope } from './envelope.ts';

/** A visit to a desa, finished; its id is this command's, made when the visit began. */
export const fileKunjunganSchema = z.looseObject({
  ...envelope,
  kind: z.literal('file-kunjungan'),
  desa: desaCodeSchema,
  /** The server reads it whole at its door (`kunjungan/kunjungan.ts`). */
  content: kunjunganHeadSchema,
});
export type FileKunjungan = z.infer<typeof fileKunjunganSchema>;

export function decideFileKunjungan(
  { id, desa, content, madeAt }: FileKunjungan,
  { kunjungan }: Situation,
  occasion: Occasion,
): Decision {
  if (kunjungan) return refused('already-decided');
  const { person, nama } = occasion.actor;
  return accepted({
    kind: 'kunjungan',
    id: docId.kunjungan(id),
    kunjungan: id,
    desa,
    content,
    nomor: occasion.takeNumber('KJ'),
    by: { person, nama },
    finishedAt: madeAt,
    receivedAt: occasion.receivedAt,
  });
}
