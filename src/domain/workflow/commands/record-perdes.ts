import * as z from 'zod/mini';
import { reportIdSchema } from '../../basics/ids.ts';
import { accepted, refused } from '../decision.ts';
import type { Decision, Occasion } from '../decision.ts';
import type { Situation } from '../situation.ts';
import { perdesSchema } from '../../standing/report-doc.ts';
import { envelope } from './envelope.ts';

/** The desa tells the Perdes that set an accepted report (A5, A6: PP 43/2014 Ps 101(4), 84(4)). */
export const recordPerdesSchema = z.looseObject({
  ...envelope,
  kind: z.literal('record-perdes'),
  report: reportIdSchema,
  perdes: perdesSchema,
});
type RecordPerdes = z.infer<typeof recordPerdesSchema>;

export function decideRecordPerdes(
  command: RecordPerdes,
  { report }: Situation,
  { at }: Occasion,
): Decision {
  if (!report) return refused('not-found');
  if (report.state !== 'diterima') return refused('not-accepted-yet');
  return accepted({ ...report, perdes: command.perdes, changedAt: at });
}
