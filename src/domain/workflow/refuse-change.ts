import type { CommandId } from '../basics/ids.ts';
import { type Decision, refused, stale } from './decision.ts';
import type { Situation } from './situation.ts';
import type { ReportState, ReportDoc } from '../standing/report-doc.ts';
import type { RefusalCode } from './refusal.ts';

/** Whether the desa may change and file the report now; null = belum. */
export function isOpenForDesa(state: ReportState | null): boolean {
  return state === null || state === 'draf' || state === 'dikembalikan';
}

/** Why a desa's change cannot stand: the report is not theirs to change now, or it has moved on (S4). */
export function refuseChange(base: CommandId | null, situation: Situation): Decision | null {
  const state = situation.report?.state ?? null;
  if (state === 'diterima') return refused('already-accepted');
  if (!isOpenForDesa(state)) return refused('already-filed');
  const head = situation.draft?.version ?? null;
  return base === head ? null : stale(head);
}

/** Why this filing is not the kecamatan's to judge now: another revision counts, or it was decided. */
export function refuseJudgement(
  filing: CommandId,
  { filing: latest, state }: ReportDoc,
): Exclude<RefusalCode, 'stale'> | null {
  if (latest === null) return 'not-found';
  if (latest !== filing) return 'superseded';
  return state === 'diajukan' || state === 'diperiksa' ? null : 'already-decided';
}
