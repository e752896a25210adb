import type { CommandId } from '../basics/ids.ts';
import { type Decision, refused, stale } from './decision.ts';
import type { Situation } from './situation.ts';
import type { ReportState } from '../standing/report-doc.ts';

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
