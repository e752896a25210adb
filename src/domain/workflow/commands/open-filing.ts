import * as z from 'zod/mini';
import { commandIdSchema, reportIdSchema } from '../../basics/ids.ts';
import { accepted, refused } from '../decision.ts';
import type { Decision, Occasion } from '../decision.ts';
import type { Situation } from '../situation.ts';
import { envelope } from './envelope.ts';

/** A verifikator has opened the filing: the desa's mark becomes two ticks. */
export const openFilingSchema = z.looseObject({
  ...envelope,
  kind: z.literal('open-filing'),
  report: reportIdSchema,
  filing: commandIdSchema,
});
export type OpenFiling = z.infer<typeof openFilingSchema>;

export function decideOpenFiling(
  command: OpenFiling,
  { report }: Situation,
  { actor, at }: Occasion,
): Decision {
  if (!report?.filing) return refused('not-found');
  if (report.filing !== command.filing) return refused('superseded');
  if (report.state !== 'diajukan') return accepted();
  return accepted({
    ...report,
    state: 'diperiksa',
    opened: { by: { person: actor.person, nama: actor.nama }, at },
    changedAt: at,
  });
}
