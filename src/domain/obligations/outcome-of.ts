import { type Tanggal, hariBetween } from '../basics/tanggal.ts';
import type { ReportDoc } from '../standing/report-doc.ts';
import type { Calendar, Obligation } from './obligations.ts';
import { lastDayOf, timelinessOf } from './timeliness-of.ts';

/*
 * What the counts of the board, of the rekap and of the profile are made of. "Masuk" is what the server has
 * received at least once, a statement of nihil too; a report is counted once, however often it was filed.
 */

/** How one report that a desa owes stands on a day, by its first filing. */
export type Outcome =
  | { readonly kind: 'on-time' }
  /** Calendar days from its last day to the first filing. */
  | { readonly kind: 'late'; readonly hari: number }
  /** Filed, and no day in law to measure it by. */
  | { readonly kind: 'undated' }
  /** The server has nothing, and the last day has passed: so many days ago. */
  | { readonly kind: 'overdue'; readonly hari: number }
  /** The server has nothing, and the last day is to come, or there is none in law. */
  | { readonly kind: 'not-due' };

interface Standing {
  readonly owed: Pick<Obligation, 'due'> & {
    readonly rule: Pick<Obligation['rule'], 'evaluation'>;
  };
  readonly doc: Pick<ReportDoc, 'firstFiled' | 'sepakat'> | null;
  readonly calendar: Pick<Calendar, 'isLibur' | 'settings'>;
  readonly today: Tanggal;
}

export function outcomeOf({ owed, doc, calendar, today }: Standing): Outcome {
  const timeliness = timelinessOf(owed, doc, calendar);
  if (timeliness?.kind === 'no-deadline') return { kind: 'undated' };
  if (timeliness) return timeliness.kind === 'late' ? timeliness : { kind: 'on-time' };
  const due = lastDayOf(owed, doc, calendar.isLibur);
  if (due === null || due >= today) return { kind: 'not-due' };
  return { kind: 'overdue', hari: hariBetween(due, today) };
}

export interface OutcomeCount {
  /** On time, late or undated. */
  readonly filed: number;
  readonly onTime: number;
  readonly late: number;
  readonly overdue: number;
  readonly notDue: number;
}

export function countOutcomes(outcomes: readonly Outcome[]): OutcomeCount {
  const of = (wanted: Outcome['kind']) => outcomes.filter(({ kind }) => kind === wanted).length;
  const [overdue, notDue] = [of('overdue'), of('not-due')];
  const filed = outcomes.length - overdue - notDue;
  return { filed, onTime: of('on-time'), late: of('late'), overdue, notDue };
}
