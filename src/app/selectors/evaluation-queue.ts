import type { IsLibur } from '../../domain/basics/hari-kerja.ts';
import { tanggalInWib } from '../../domain/basics/tanggal.ts';
import type { Tanggal } from '../../domain/basics/tanggal.ts';
import { evaluationDue, hariKerjaLeft } from '../../domain/obligations/evaluation-clock.ts';
import type { ReportDoc } from '../../domain/workflow/documents.ts';

export interface QueueEntry {
  readonly doc: ReportDoc;
  /** Last day for the result of the evaluation. */
  readonly due: Tanggal;
  /** Working days left; 0 on the last day. */
  readonly left: number;
  readonly isOverdue: boolean;
}

/** From here on the clock is pressing, in working days. */
export const hurriedFrom = 5;

/** What waits for a verdict, the clock that ends first on top; each runs from its latest receipt. */
export function evaluationQueue(
  reports: readonly ReportDoc[],
  today: Tanggal,
  isLibur: IsLibur,
): readonly QueueEntry[] {
  return reports
    .filter(({ state }) => state === 'diajukan' || state === 'diperiksa')
    .flatMap((doc) => clockOf(doc, today, isLibur))
    .toSorted((a, b) => a.due.localeCompare(b.due) || a.doc.id.localeCompare(b.doc.id));
}

/** The clock of one report; none before the server has received it. */
export function clockOf(doc: ReportDoc, today: Tanggal, isLibur: IsLibur): readonly QueueEntry[] {
  const receivedAt = doc.lastFiled?.receivedAt;
  if (!receivedAt) return [];
  const due = evaluationDue(tanggalInWib(receivedAt), isLibur);
  const left = hariKerjaLeft(today, due, isLibur);
  return [{ doc, due, left, isOverdue: today > due }];
}

/** The latest verdicts first. */
export function recentlyDecided(reports: readonly ReportDoc[], most: number): readonly ReportDoc[] {
  return reports
    .filter(({ state }) => state === 'dikembalikan' || state === 'diterima')
    .toSorted((a, b) => b.changedAt.localeCompare(a.changedAt))
    .slice(0, most);
}
