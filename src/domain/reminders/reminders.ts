import { type Tanggal, addHari, hariBetween } from '../basics/tanggal.ts';
import type { Desa } from '../desa/kecamatan.ts';
import { type Calendar, type Obligation, listObligations } from '../obligations/obligations.ts';
import type { RekomendasiDoc } from '../rekomendasi/rekomendasi-doc.ts';
import type { ReportDoc } from '../standing/report-doc.ts';
import { type PerdesStep, perdesStep } from '../obligations/perdes-step.ts';
import { deadlineOf } from '../obligations/deadline-of.ts';

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
