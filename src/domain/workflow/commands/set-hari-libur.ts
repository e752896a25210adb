import * as z from 'zod/mini';
import { hariLiburSchema } from '../../basics/tanggal.ts';
import { commandIdSchema } from '../../basics/ids.ts';
import { accepted, stale } from '../decision.ts';
import { docId } from '../documents.ts';
import { aboutKecamatan, defineCommand, message } from './define-command.ts';

/** The whole table of holidays, with the version it was based on. */
export const setHariLiburCommand = defineCommand({
  schema: message('set-hari-libur', {
    base: z.nullable(commandIdSchema),
    entries: z.array(hariLiburSchema).check(z.maxLength(1000)),
  }),
  roles: ['admin'],
  ...aboutKecamatan,
  reads: () => [docId.hariLibur],
  decide: ({ id, base, entries }, { hariLibur }) => {
    const head = hariLibur?.version ?? null;
    if (base !== head) return stale(head);
    return accepted({
      ...hariLibur,
      kind: 'hari-libur',
      id: docId.hariLibur,
      version: id,
      entries,
    });
  },
});
