import type { CommandId } from '../basics/ids.ts';
import type { ReportDoc } from '../standing/report-doc.ts';
import type { RefusalCode } from './refusal.ts';

/** Why this filing is not the kecamatan's to judge now: another revision counts, or it was decided. */
export function refuseJudgement(
  filing: CommandId,
  { filing: latest, state }: ReportDoc,
): Exclude<RefusalCode, 'stale'> | null {
  if (latest === null) return 'not-found';
  if (latest !== filing) return 'superseded';
  return state === 'diajukan' || state === 'diperiksa' ? null : 'already-decided';
}
