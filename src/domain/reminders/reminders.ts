import { type Tanggal, addHari, hariBetween, isHariKerja } from '../basics/tanggal.ts';
import type { Desa } from '../desa/kecamatan.ts';
import { type Calendar, type Obligation, listObligations } from '../obligations/obligations.ts';
import type { RekomendasiDoc } from '../rekomendasi/rekomendasi-doc.ts';
import type { ReportDoc } from '../standing/report-doc.ts';
import { type PerdesStep, perdesStep } from '../obligations/perdes-step.ts';
import { deadlineOf } from '../obligations/deadline-of.ts';
import type { ReportId } from '../basics/ids.ts';
import { clockOf, hurriedFrom, isWaiting, lastCallFrom } from '../obligations/clock-of.ts';

/** One thing a desa is to be reminded of. */
export type Reminder =
  | {
      readonly kind: 'file';
      readonly obligation: Obligation;
      readonly due: Tanggal;
      readonly left: number;
    }
  | { readonly kind: 'correct'; readonly obligation: Obligation; readonly due: Tanggal | null }
  | {
      readonly kind: 'perdes';
      readonly obligation: Obligation;
      readonly step: PerdesStep['step'];
      readonly due: Tanggal;
      readonly left: number;
    }
  | { readonly kind: 'rekomendasi'; readonly rekomendasi: RekomendasiDoc };

export interface DesaReminders {
  readonly desa: Desa;
  /** What is most pressing first. */
  readonly reminders: readonly Reminder[];
}

interface ReminderInput {
  readonly desaList: readonly Desa[];
  readonly reports: readonly ReportDoc[];
  readonly rekomendasi: readonly RekomendasiDoc[];
  readonly calendar: Calendar;
  readonly today: Tanggal;
  /** Days ahead that are looked at: 14, 7 or 1. */
  readonly ahead: number;
}

/** Per desa what is late, due within the days ahead (a report, or its Perdes), returned, or recommended and not answered. */
export function remindersOf(input: ReminderInput): readonly DesaReminders[] {
  const docs = new Map(input.reports.map((doc) => [doc.report as string, doc]));
  return input.desaList.map((desa) => ({ desa, reminders: ofDesa(desa, docs, input) }));
}

function ofDesa(
  desa: Desa,
  docs: ReadonlyMap<string, ReportDoc>,
  { calendar, today, ahead, rekomendasi }: ReminderInput,
): readonly Reminder[] {
  const isNear = (due: Tanggal): boolean => due <= addHari(today, ahead);
  const owed = listObligations(calendar, today, [desa]).flatMap((obligation): Reminder[] => {
    const doc = docs.get(obligation.reportId) ?? null;
    const verdict = doc && { receivedAt: doc.changedAt, decidedAt: doc.changedAt };
    const deadline = deadlineOf({ obligation, doc, verdict, calendar });
    const perdes = perdesStep(obligation, doc, calendar.isLibur);
    if (perdes && isNear(perdes.due))
      return [{ kind: 'perdes', obligation, ...perdes, left: hariBetween(today, perdes.due) }];
    if (deadline.kind === 'correct') return [{ kind: 'correct', obligation, due: deadline.due }];
    if (deadline.kind !== 'file' || deadline.due === null) return [];
    if (!isNear(deadline.due)) return [];
    const left = hariBetween(today, deadline.due);
    return [{ kind: 'file', obligation, due: deadline.due, left }];
  });
  const open = rekomendasi
    .filter((one) => one.desa === desa.code && one.state === 'terbuka')
    .map((one): Reminder => ({ kind: 'rekomendasi', rekomendasi: one }));
  return [...owed.toSorted((a, b) => dueOf(a).localeCompare(dueOf(b))), ...open];
}

function dueOf(reminder: Reminder): string {
  return reminder.kind === 'rekomendasi' ? '9999' : (reminder.due ?? '9999');
}

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
