import { type Tanggal, tahunOf } from '../basics/tanggal.ts';
import { receivedOn } from '../indicators/record.ts';
import { type Obligation, toObligation } from '../obligations/obligations.ts';
import { outcomeOf } from '../obligations/outcome-of.ts';
import { lastDayOf } from '../obligations/timeliness-of.ts';
import { type ProfileInput, ownRecords } from './profile-input.ts';

type DueOutcome = 'on-time' | 'late' | 'missing';

export interface DueReport {
  readonly obligation: Obligation;
  readonly outcome: DueOutcome;
}

export interface TimelinessYear {
  /** The calendar year in which they were due. */
  readonly tahun: number;
  readonly onTime: number;
  readonly late: number;
  /** The day has passed and the server has nothing. */
  readonly missing: number;
}

/** Years shown at most. */
const mostYears = 5;

/** How the desa kept its days, a row a year, the latest first. */
export function timelinessByYear(input: ProfileInput): readonly TimelinessYear[] {
  const due = dueReports(input);
  return yearsOf(input).map((tahun) => {
    const ofYear = due.filter(({ obligation }) => dueYear(obligation) === tahun);
    const count = (wanted: DueOutcome) => ofYear.filter(({ outcome }) => outcome === wanted).length;
    return { tahun, onTime: count('on-time'), late: count('late'), missing: count('missing') };
  });
}

/** Every report whose day has passed, and any that came before its day. Without a date in law: none. */
export function dueReports(input: ProfileInput): readonly DueReport[] {
  const since = firstDay(input);
  return yearsOf(input)
    .flatMap((tahun) => dueIn(input, tahun))
    .flatMap((obligation): readonly DueReport[] => {
      const outcome = dueOutcomeOf(input, obligation, since);
      return outcome ? [{ obligation, outcome }] : [];
    });
}

/** The calendar year of the day it was due; 0 where it has none. */
export function dueYear({ due }: Obligation): number {
  return due ? tahunOf(due) : 0;
}

/** The day the server first had a report of the desa: what was due before, it could not send here. */
function firstDay(input: ProfileInput): Tanggal {
  const days = ownRecords(input).flatMap((record) => receivedOn(record) ?? []);
  return days.toSorted()[0] ?? input.today;
}

function yearsOf(input: ProfileInput): readonly number[] {
  const thisYear = tahunOf(input.today);
  const first = Math.max(tahunOf(firstDay(input)), thisYear - mostYears + 1);
  return Array.from({ length: thisYear - first + 1 }, (_, index) => thisYear - index);
}

/** A report is due in the year before the tahun it is about, in that one, or in the next two. */
const tahunOffsets = [-2, -1, 0, 1, 2];

function dueIn({ calendar, desa, records }: ProfileInput, tahun: number): readonly Obligation[] {
  // A Raperdes is due by its agreement too, which is all that a Perubahan has.
  const lastDay = (one: Obligation): Obligation => {
    const doc = records.get(one.reportId)?.doc ?? null;
    return { ...one, due: lastDayOf(one, doc, calendar.isLibur) };
  };
  return calendar.rules.flatMap((rule) =>
    tahunOffsets
      .map((offset) => lastDay(toObligation(calendar, rule, { desa, tahun: tahun + offset })))
      .filter((obligation) => obligation.enabled && dueYear(obligation) === tahun),
  );
}

/** As the board counts; what was due before the desa began here, or is not due yet, does not count. */
function dueOutcomeOf(
  { records, calendar, today }: ProfileInput,
  owed: Obligation,
  since: Tanggal,
): DueOutcome | null {
  const doc = records.get(owed.reportId)?.doc ?? null;
  const { kind } = outcomeOf({ owed, doc, calendar, today });
  if (kind === 'on-time' || kind === 'late') return kind;
  return kind === 'overdue' && owed.due !== null && owed.due >= since ? 'missing' : null;
}
