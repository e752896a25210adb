import type { IsLibur, Tanggal } from '../basics/tanggal.ts';
import { addHariKerja, tanggalInWib } from '../basics/tanggal.ts';
import type { ReportDoc } from '../standing/report-doc.ts';
import type { Calendar, Obligation } from './obligations.ts';
import { type Timeliness, judgeTimeliness } from './timeliness.ts';

/*
 * "Tepat waktu" and "terlambat" wherever they are said: on the board, in the rekap, in the indicators, in the
 * profile, on the desa's own page and in the findings. A report is judged by its first filing, in fair time,
 * whatever came back and was filed again.
 */

/** Working days from the agreement with the BPD to sending (A2): PP 43/2014 Ps 101(2). */
export const sendHariKerja = 3;

type Filed = Pick<ReportDoc, 'firstFiled' | 'sepakat'>;
type Owed = Pick<Obligation, 'due'> & { readonly rule: Pick<Obligation['rule'], 'evaluation'> };
type Clock = Pick<Calendar, 'isLibur' | 'settings'>;

/**
 * The last day to send: that of the calendar, and for a Raperdes whose first filing tells the agreement with
 * the BPD the third working day after it, where that comes first. Null = no day in law.
 */
export function lastDayOf(
  { due, rule }: Owed,
  doc: Filed | null,
  isLibur: IsLibur,
): Tanggal | null {
  if (!rule.evaluation || !doc?.sepakat) return due;
  const sendBy = sendByOf(doc.sepakat, isLibur);
  return due === null || sendBy < due ? sendBy : due;
}

export function sendByOf(agreedOn: Tanggal, isLibur: IsLibur): Tanggal {
  return addHariKerja(agreedOn, sendHariKerja, isLibur);
}

/** How the first filing went; null while the server has none. */
export function timelinessOf(owed: Owed, doc: Filed | null, clock: Clock): Timeliness | null {
  return doc && judge(doc, lastDayOf(owed, doc, clock.isLibur), clock);
}

export function isInTime(timeliness: Timeliness | null): boolean {
  return timeliness?.kind === 'on-time' || timeliness?.kind === 'on-time-in-grace';
}

/** What the checks may know of a report's first filing. */
export interface FirstSent {
  /** The day the server had it; by the phone's clock while it is on its way. */
  readonly on: Tanggal;
  /** As it told the agreement with the BPD. */
  readonly agreedOn: Tanggal | null;
  /** Whether it was sent by that day, in fair time. */
  readonly isBy: (due: Tanggal) => boolean;
}

/** Null before anything was filed: then the day on which it is filed counts. */
export function firstSentOf(doc: Filed | null, clock: Clock): FirstSent | null {
  if (!doc?.firstFiled) return null;
  const { filedAt, receivedAt } = doc.firstFiled;
  const on = tanggalInWib(receivedAt ?? filedAt);
  const isBy = (due: Tanggal) =>
    receivedAt === null ? on <= due : isInTime(judge(doc, due, clock));
  return { on, agreedOn: doc.sepakat ?? null, isBy };
}

function judge(
  { firstFiled }: Filed,
  due: Tanggal | null,
  { isLibur, settings: { graceHariKerja } }: Clock,
): Timeliness | null {
  if (!firstFiled?.receivedAt) return null;
  const { filedAt, receivedAt, seenServerAt } = firstFiled;
  return judgeTimeliness({ filedAt, receivedAt, seenServerAt, due, graceHariKerja, isLibur });
}
