import type * as z from 'zod/mini';
import { desaCodeSchema } from '../../basics/ids.ts';
import { kunjunganHeadSchema } from '../../kunjungan/topik.ts';
import { judgeRoles, signerOf } from '../../people/people.ts';
import { accepted, refused } from '../decision.ts';
import { docId } from '../documents.ts';
import { aboutDesa, defineCommand, message } from './define-command.ts';

/** A visit to a desa, finished; its id is this command's, made when the visit began. */
export const fileKunjunganCommand = defineCommand({
  schema: message('file-kunjungan', { desa: desaCodeSchema, content: kunjunganHeadSchema }),
  roles: judgeRoles,
  ...aboutDesa,
  reads: ({ id }) => [docId.kunjungan(id)],
  refuseClaim: async ({ content }) => {
    const { kunjunganSchema } = await import('../../kunjungan/kunjungan.ts');
    return kunjunganSchema.safeParse(content).success ? null : 'malformed';
  },
  decide: ({ id, desa, content, madeAt }, { kunjungan }, occasion) => {
    if (kunjungan) return refused('already-decided');
    return accepted({
      kind: 'kunjungan',
      id: docId.kunjungan(id),
      kunjungan: id,
      desa,
      content,
      nomor: occasion.takeNumber('KJ'),
      by: signerOf(occasion.actor),
      finishedAt: madeAt,
      receivedAt: occasion.receivedAt,
    });
  },
});
export type FileKunjungan = z.infer<typeof fileKunjunganCommand.schema>;
