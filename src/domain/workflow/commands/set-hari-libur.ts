import * as z from 'zod/mini';
import { hariLiburSchema } from '../../basics/hari-kerja.ts';
import { commandIdSchema } from '../../basics/ids.ts';
import { accepted } from '../decision.ts';
import type { Decision } from '../decision.ts';
import type { Situation } from '../situation.ts';
import { docId } from '../documents.ts';
import { envelope } from './envelope.ts';

/** The whole table of holidays, with the version it was based on. */
export const setHariLiburSchema = z.looseObject({
  ...envelope,
  kind: z.literal('set-hari-libur'),
  base: z.nullable(commandIdSchema),
  entries: z.array(hariLiburSchema).check(z.maxLength(1000)),
});
type SetHariLibur = z.infer<typeof setHariLiburSchema>;

export function decideSetHariLibur(command: SetHariLibur, { hariLibur }: Situation): Decision {
  const head = hariLibur?.version ?? null;
  if (command.base !== head) return { kind: 'refused', code: 'stale', head };
  return accepted({
    ...hariLibur,
    kind: 'hari-libur',
    id: docId.hariLibur,
    version: command.id,
    entries: command.entries,
  });
}
