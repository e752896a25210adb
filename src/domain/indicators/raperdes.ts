import type { Tanggal } from '../basics/tanggal.ts';
import { reportKey } from '../basics/ids.ts';
import { evaluationDue } from '../obligations/clock-of.ts';
import { obligationOf } from '../obligations/obligations.ts';
import { countOf, evidence, percentOf } from './indicator.ts';
import type { Evidence, Indicator, IndicatorInput } from './indicator.ts';
import { firstResultOn, isOnTime, receivedOn, receivedRecord, saysNihil } from './record.ts';
import type { ReportRecord } from './record.ts';

/*
 * Rows 79-82, 84, 140, 141: the Raperdes received in a year are the murni of the next year and the
 * Perubahan of this one, by kind and tahun and not by date; a second filing of the same is not another.
 */
export function raperdesIndicators(input: IndicatorInput): readonly Indicator[] {
  const received = raperdesOf(input);
  const judged = received.filter((record) => isJudgeable(record, input));
  const of = (records: readonly ReportRecord[], is: Test, whyNot: string) =>
    records.map((record) => evidenceOf(record, is(record, input), whyNot));
  return [
    countOf('raperdes-jumlah', 'raperdes', jumlah(input)),
    countOf('raperdes-tepat-waktu', 'raperdes', of(received, isSentInTime, 'terlambat')),
    percentOf('raperdes-dievaluasi', of(received, isAnswered, 'belum-dinilai')),
    percentOf('evaluasi-tepat-waktu', of(judged, isAnsweredInTime, 'terlambat')),
    countOf('raperdes-berlaku-sendiri', 'raperdes', of(received, tookEffect, 'dijawab')),
  ];
}

type Test = (record: ReportRecord, input: IndicatorInput) => boolean;

/** Both Raperdes of every desa: received, stated as nihil, or missing. */
function jumlah({ desaList, records, tahun }: IndicatorInput): readonly Evidence[] {
  return desaList.flatMap(({ code: desa }) =>
    kindsOf(tahun).map((key) => {
      const record = receivedRecord(records, { desa, ...key });
      if (!record) return evidence({ desa, record }, false, 'belum-ada');
      return evidenceOf(record, !saysNihil(record), 'nihil');
    }),
  );
}

function raperdesOf({ desaList, records, tahun }: IndicatorInput): readonly ReportRecord[] {
  const keys = desaList.flatMap(({ code: desa }) =>
    kindsOf(tahun).map((key) => ({ desa, ...key })),
  );
  return keys.flatMap((key) => {
    const record = receivedRecord(records, key);
    return record && !saysNihil(record) ? [record] : [];
  });
}

function kindsOf(tahun: number) {
  return [
    { kind: 'apbdes', tahun: tahun + 1 },
    { kind: 'apbdes-perubahan', tahun },
  ] as const;
}

/** Row 82, as the board and the rekap say it: by the first filing and the day in force (A1, A2). */
function isSentInTime(record: ReportRecord, { calendar }: IndicatorInput): boolean {
  return isOnTime(record, calendar);
}

function isAnswered(record: ReportRecord): boolean {
  return firstResultOn(record) !== null;
}

/** It has a result, or its clock has run out: before that nobody is late. */
function isJudgeable(record: ReportRecord, input: IndicatorInput): boolean {
  const due = dueOf(record, input);
  return isAnswered(record) || (due !== null && due < input.today);
}

function isAnsweredInTime(record: ReportRecord, input: IndicatorInput): boolean {
  const resultOn = firstResultOn(record);
  const due = dueOf(record, input);
  return resultOn !== null && due !== null && resultOn <= due;
}

/** A3d: no result in time, so it took effect by itself. */
function tookEffect(record: ReportRecord, input: IndicatorInput): boolean {
  const due = dueOf(record, input);
  if (due === null) return false;
  return (firstResultOn(record) ?? input.today) > due;
}

function dueOf(record: ReportRecord, { calendar }: IndicatorInput): Tanggal | null {
  const on = receivedOn(record);
  const evaluation = obligationOf(calendar, reportKey(record.doc.report))?.rule.evaluation;
  return on && evaluation ? evaluationDue(evaluation, on, calendar.isLibur) : null;
}

function evidenceOf(record: ReportRecord, isCounted: boolean, whyNot: string): Evidence {
  return evidence({ desa: record.doc.desa, record }, isCounted, whyNot);
}
