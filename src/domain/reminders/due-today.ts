import { type Tanggal, isHariKerja, hariBetween } from '../basics/tanggal.ts';
import type { ReportId } from '../basics/ids.ts';
import type { Desa } from '../desa/kecamatan.ts';
import type { Calendar } from '../obligations/obligations.ts';
import { clockOf, hurriedFrom, isWaiting, lastCallFrom } from '../obligations/clock-of.ts';
import type { ReportDoc } from '../standing/report-doc.ts';
import { remindersOf } from './reminders.ts';

/** A report whose time is told today, to who has to act on it. */
export interface DueToday {
  readonly report: ReportId;
  readonly due: Tanggal;
  /** Days of a desa, working days of the kecamatan; negative when late. */
  readonly left: number;
}

interface DueTodayInput {
  readonly reports: readonly ReportDoc[];
  readonly calendar: Calendar;
  readonly today: Tanggal;
}

/** Days before the deadline on which a desa is told; the first also says how far ahead is looked. */
export const remindedAhead = [14, 7, 1] as const;
const lateEveryHari = 7;

/** What a desa has to file or correct, on the days it is told of it: the most pressing first. */
export function owedDueToday(desa: Desa, input: DueTodayInput): readonly DueToday[] {
  const ahead = remindedAhead[0];
  const [own] = remindersOf({ ...input, desaList: [desa], rekomendasi: [], ahead });
  return (own?.reminders ?? []).flatMap((reminder): DueToday[] => {
    if (reminder.kind !== 'file' && reminder.kind !== 'correct') return [];
    if (reminder.due === null) return [];
    const { obligation, due } = reminder;
    const left = hariBetween(input.today, due);
    return isReminderDay(left) ? [{ report: obligation.reportId, due, left }] : [];
  });
}

/** The evaluations whose clock stands at the first alarm or the last call. */
export function clocksDueToday(input: DueTodayInput): readonly DueToday[] {
  const { reports, calendar, today } = input;
  // A clock stands still over days off: it is told on the working day alone, not three times.
  if (!isHariKerja(today, calendar.isLibur)) return [];
  return reports
    .filter(isWaiting)
    .flatMap((doc): DueToday[] => {
      const clock = clockOf(doc, today, calendar);
      if (!clock || (clock.left !== hurriedFrom && clock.left !== lastCallFrom)) return [];
      return [{ report: doc.report, due: clock.due, left: clock.left }];
    })
    .toSorted((a, b) => a.due.localeCompare(b.due) || a.report.localeCompare(b.report));
}

/** At 14, 7 and 1 days, on the first day late, then every week. */
function isReminderDay(left: number): boolean {
  if (left < 0) return (-left - 1) % lateEveryHari === 0;
  return remindedAhead.some((days) => days === left);
}
