import * as z from 'zod/mini';
import { commandIdSchema, desaCodeSchema } from '../../basics/ids.ts';
import { suratRecorders } from '../../people/people.ts';
import { suratHeadSchema, suratIdSchema } from '../../surat/surat-head.ts';
import { accepted, refused, stale } from '../decision.ts';
import { docId } from '../documents.ts';
import { aboutDesa, defineCommand, message } from './define-command.ts';

/**
 * A letter gets its number from the agenda, or what was recorded of it is corrected. A number used twice is no
 * refusal: the agenda is on paper, and only a person can see which one is wrong.
 */
export const recordSuratCommand = defineCommand({
  schema: message('record-surat', {
    surat: suratIdSchema,
    /** The desa it is about; null = the kecamatan. */
    desa: z.nullable(desaCodeSchema),
    /** The verdict it tells; null for one that tells none. */
    verdict: z.nullable(commandIdSchema),
    /** The entry that is corrected, as this device knew it; null = none yet (S4). */
    base: z.nullable(commandIdSchema),
    entry: suratHeadSchema,
    isi: z.record(z.string(), z.unknown()),
  }),
  roles: suratRecorders,
  ...aboutDesa,
  reads: ({ surat, verdict }) => [docId.surat(surat), ...(verdict ? [docId.verdict(verdict)] : [])],
  refuseClaim: async (command) => {
    const { isWholeSurat } = await import('../../surat/surat.ts');
    return isWholeSurat(command) ? null : 'malformed';
  },
  decide: (command, { surat, verdict }, { actor, receivedAt }) => {
    const { id, surat: name, desa, verdict: told, base, entry, isi, madeAt: at } = command;
    const { person, nama, kecamatan } = actor;
    const isTold = verdict?.desa === desa && name.endsWith(`/${verdict.filing}`);
    if (told !== null && !isTold) return refused('not-found');
    const head = surat?.entries.at(-1)?.id ?? null;
    if (base !== head) return stale(head);
    const added = { id, content: entry, by: { person, nama }, at, receivedAt };
    return accepted({
      kind: 'surat',
      id: docId.surat(name),
      surat: name,
      kecamatan,
      desa,
      verdict: told,
      // A correction mends what stands around the letter, never what it said.
      isi,
      ...surat,
      entries: [...(surat?.entries ?? []), added],
    });
  },
});
