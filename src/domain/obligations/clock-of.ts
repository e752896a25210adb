import type { IsLibur, Tanggal } from '../basics/tanggal.ts';
import { hariKerjaBetween, addHariKerja, tanggalInWib, hariBetween } from '../basics/tanggal.ts';
import { isKnownReport, reportKey } from '../basics/ids.ts';
import type { ReportDoc } from '../standing/report-doc.ts';
import { type Calendar, ruleOf } from './obligations.ts';
import type { Evaluation } from './rule.ts';

/** The kecamatan's time for its answer to one filing. */
export interface Clock {
  /** Last day for the result of the evaluation. */
  readonly due: Tanggal;
  /**
   * Working days after today up to and including the last one; 0 on the last day, negative after it. On a
   * weekend or holiday right after the last day it is still 0: a day has passed when `today > due`.
   */
  readonly left: number;
  readonly isOverdue: boolean;
  /** Working days the law gives, and where it says so. */
  readonly hariKerja: number;
  readonly basis: string;
}

/** From here on the clock is pressing, in working days. */
export const hurriedFrom = 5;
/** The last call, in working days left. */
export const lastCallFrom = 1;

/** What waits for the kecamatan's verdict. */
export function isWaiting({ state }: Pick<ReportDoc, 'state'>): boolean {
  return state === 'diajukan' || state === 'diperiksa';
}

/** Null where the law gives the kecamatan no days, or there is nothing to count from. */
export function clockOf(doc: ReportDoc, today: Tanggal, calendar: Calendar): Clock | null {
  const from = receivedOn(doc);
  const evaluation = from && ruleOf(calendar, reportKey(doc.report).kind)?.evaluation;
  if (!evaluation) return null;
  const { hariKerja, basis } = evaluation;
  const due = evaluationDue(evaluation, from, calendar.isLibur);
  const left = hariKerjaBetween(today, due, calendar.isLibur);
  return { due, left, isOverdue: today > due, hariKerja, basis };
}

/** The day the latest filing came; null before the server has it, or for a kind only a newer app knows. */
export function receivedOn({ report, lastFiled }: ReportDoc): Tanggal | null {
  return isKnownReport(report) && lastFiled?.receivedAt ? tanggalInWib(lastFiled.receivedAt) : null;
}

/** Last day for the result of what came `on` that day; after it the Raperdes takes effect by itself (UU 6/2014 Ps 69(8)). */
export function evaluationDue(evaluation: Evaluation, on: Tanggal, isLibur: IsLibur): Tanggal {
  return addHariKerja(on, evaluation.hariKerja, isLibur);
}

/** Last day for the desa to correct what came back, told `on` that day. */
export function correctionDue(evaluation: Evaluation, on: Tanggal, isLibur: IsLibur): Tanggal {
  return addHariKerja(on, evaluation.correctionHariKerja, isLibur);
}

/** Calendar days left: 0 on the last day, negative after it. */
export function daysLeft(today: Tanggal, due: Tanggal): number {
  return hariBetween(today, due);
}
