import type { Tanggal } from '../../domain/basics/tanggal.ts';
import type { Calendar } from '../../domain/obligations/obligations.ts';
import { hurriedFrom, lastCallFrom, type Clock } from '../../domain/obligations/clock-of.ts';
import type { ReportDoc } from '../../domain/standing/report-doc.ts';
import { evaluationQueue } from './evaluation-queue.ts';

/** `silent`: the days are over and the Raperdes takes effect by itself (UU 6/2014 Ps 69(8)). */
type AlarmKind = 'silent' | 'lastDay' | 'hurried';

interface ClockAlarm {
  readonly kind: AlarmKind;
  readonly docs: readonly ReportDoc[];
}

export function alarmOf({ isOverdue, left }: Pick<Clock, 'isOverdue' | 'left'>): AlarmKind | null {
  if (isOverdue) return 'silent';
  if (left <= lastCallFrom) return 'lastDay';
  return left <= hurriedFrom ? 'hurried' : null;
}

/** What the desk and the camat must see at once, the gravest first; nothing when all have time. */
export function clockAlarms(
  reports: readonly ReportDoc[],
  today: Tanggal,
  calendar: Calendar,
): readonly ClockAlarm[] {
  const queue = evaluationQueue(reports, today, calendar);
  return (['silent', 'lastDay', 'hurried'] as const).flatMap((kind): ClockAlarm[] => {
    const docs = queue
      .filter(({ clock }) => clock && alarmOf(clock) === kind)
      .map(({ doc }) => doc);
    return docs.length === 0 ? [] : [{ kind, docs }];
  });
}
