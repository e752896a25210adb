import { reportKey } from '../../domain/basics/ids.ts';
import type { Tanggal } from '../../domain/basics/tanggal.ts';
import { type Calendar, obligationOf } from '../../domain/obligations/obligations.ts';
import { perdesStep, type PerdesStep } from '../../domain/obligations/perdes-step.ts';
import type { ReportDoc } from '../../domain/standing/report-doc.ts';

interface LatePerdes extends PerdesStep {
  readonly doc: ReportDoc;
}

/** Perdes that were to be set or sent before today, the longest late first. */
export function latePerdes(
  reports: readonly ReportDoc[],
  today: Tanggal,
  calendar: Calendar,
): readonly LatePerdes[] {
  return reports
    .flatMap((doc): LatePerdes[] => {
      const obligation = obligationOf(calendar, reportKey(doc.report));
      const step = obligation && perdesStep(obligation, doc, calendar.isLibur);
      return step && step.due < today ? [{ ...step, doc }] : [];
    })
    .toSorted((a, b) => a.due.localeCompare(b.due));
}
