import type { IsLibur, Instant, Tanggal } from '../../../domain/basics/tanggal.ts';
import {
  addHariKerja,
  addHari,
  instantSchema,
  startOfTanggal,
  tanggalInWib,
} from '../../../domain/basics/tanggal.ts';
import { must } from '../../../domain/basics/must.ts';
import { between } from './seeded-random.ts';

/** How one report of one desa goes in the season. */
export type Outcome = 'on-time' | 'in-grace' | 'late' | 'returned' | 'merged' | 'draft' | 'missing';

/** Of twenty reports; the last ones are the blanks the board must show. */
const deck: readonly Outcome[] = [
  ...Array<Outcome>(9).fill('on-time'),
  ...Array<Outcome>(3).fill('returned'),
  ...Array<Outcome>(3).fill('late'),
  'in-grace',
  'merged',
  'draft',
  'missing',
  'missing',
];

/** Deals outcomes: any twenty in a row from the start hold every way a report can go. */
export function dealOutcomes(random: () => number): () => Outcome {
  let hand: Outcome[] = [];
  return () => {
    if (hand.length === 0)
      hand = deck
        .map((outcome) => ({ outcome, place: random() }))
        .toSorted((a, b) => a.place - b.place)
        .map(({ outcome }) => outcome);
    return must(hand.pop());
  };
}

/** The moments of one report's way; null = not reached. */
export interface ReportTimes {
  readonly savedAt: Instant;
  readonly filedAt: Instant | null;
  /** When the server had it; later than `filedAt` where the signal was away. */
  readonly receivedAt: Instant | null;
  readonly openedAt: Instant | null;
  readonly decidedAt: Instant | null;
  /** The second way of a returned report. */
  readonly refiledAt: Instant | null;
  readonly reacceptedAt: Instant | null;
}

interface TimesInput {
  readonly outcome: Outcome;
  /** The last day to send; what has no date in law is taken at a day of the caller's choice. */
  readonly due: Tanggal;
  readonly isLibur: IsLibur;
  readonly random: () => number;
  /** The day on which the season ends. */
  readonly today: Tanggal;
}

/** Draws the moments; all within office hours, WIB. */
export function drawTimes(input: TimesInput): ReportTimes {
  const times = drawWholeWay(input);
  return isLeftLying(times, input) ? untilItLies(times, input) : times;
}

/** Days before the end of the season from which on the desk has not answered everything yet. */
const FRESH_HARI = 28;

/** Half of what came lately still waits, and one in thirty of the rest was forgotten. */
function isLeftLying({ receivedAt }: ReportTimes, { today, random }: TimesInput): boolean {
  if (receivedAt === null) return false;
  const isFresh = tanggalInWib(receivedAt) > addHari(today, -FRESH_HARI);
  return isFresh ? between(random, 1, 2) === 1 : between(random, 1, 30) === 1;
}

/** With the desa again where it was returned, else at the kecamatan, opened or not. */
function untilItLies(times: ReportTimes, { outcome, random }: TimesInput): ReportTimes {
  const lying = { ...times, refiledAt: null, reacceptedAt: null };
  if (outcome === 'returned') return lying;
  const openedAt = between(random, 1, 2) === 1 ? times.openedAt : null;
  return { ...lying, openedAt, decidedAt: null };
}

function drawWholeWay({ outcome, due, isLibur, random }: TimesInput): ReportTimes {
  const at = (day: Tanggal) => officeTime(day, random);
  const filedOn = filingDay(outcome, due, random);
  const savedAt = at(addHari(filedOn, -between(random, 1, 9)));
  const none = { openedAt: null, decidedAt: null, refiledAt: null, reacceptedAt: null };
  if (outcome === 'draft' || outcome === 'missing')
    return { savedAt, filedAt: null, receivedAt: null, ...none };
  const filedAt = at(filedOn);
  const travelled = outcome === 'in-grace' ? addHariKerja(filedOn, 2, isLibur) : null;
  const receivedOn = travelled ?? filedOn;
  const openedOn = addHariKerja(receivedOn, between(random, 1, 4), isLibur);
  const decidedOn = addHariKerja(openedOn, between(random, 1, 9), isLibur);
  const refiledOn = addHariKerja(decidedOn, between(random, 2, 12), isLibur);
  const isReturned = outcome === 'returned';
  return {
    savedAt,
    filedAt,
    receivedAt: travelled ? at(travelled) : filedAt,
    openedAt: at(openedOn),
    decidedAt: at(decidedOn),
    refiledAt: isReturned ? at(refiledOn) : null,
    reacceptedAt: isReturned ? at(addHariKerja(refiledOn, between(random, 1, 6), isLibur)) : null,
  };
}

function filingDay(outcome: Outcome, due: Tanggal, random: () => number): Tanggal {
  if (outcome === 'in-grace') return due;
  if (outcome === 'late') return addHari(due, between(random, 2, 15));
  return addHari(due, -between(random, 1, 20));
}

/** A minute between 08.00 and 15.00 WIB. */
function officeTime(day: Tanggal, random: () => number): Instant {
  const minutes = between(random, 8 * 60, 15 * 60);
  const ms = Date.parse(startOfTanggal(day)) + minutes * 60_000 + between(random, 0, 59_999);
  return instantSchema.parse(new Date(ms).toISOString());
}
