import { expect, test } from 'vitest';
import { clockAlarms } from '../../../src/app/standing/clock-alarms.ts';
import { instantSchema, tanggalSchema } from '../../../src/domain/basics/tanggal.ts';
import { aCalendar } from '../../support/a-calendar.ts';
import { aReportDoc } from '../../support/a-report-doc.ts';

const at = instantSchema.parse('2026-11-06T02:00:00.000Z');
const times = { filedAt: at, seenServerAt: at, receivedAt: at };
/** Received on Friday 6 November: the last day is Friday 4 December. */
const doc = aReportDoc({ state: 'diajukan', revision: 1, lastFiled: times });

const kindsOn = (today: string, reports = [doc]) =>
  clockAlarms(reports, tanggalSchema.parse(today), aCalendar()).map(({ kind }) => kind);

test('is silent while there is time', () => {
  expect(kindsOn('2026-11-26')).toEqual([]);
});

test('warns from five working days left, again at one, and says when the law has answered', () => {
  expect(kindsOn('2026-11-27')).toEqual(['hurried']);
  expect(kindsOn('2026-12-02')).toEqual(['hurried']);
  expect(kindsOn('2026-12-03')).toEqual(['lastDay']);
  expect(kindsOn('2026-12-04')).toEqual(['lastDay']);
  expect(kindsOn('2026-12-05')).toEqual(['silent']);
});

test('a decided one rings no more', () => {
  expect(kindsOn('2026-12-05', [aReportDoc({ ...doc, state: 'diterima' })])).toEqual([]);
});

test('names each once, the gravest first', () => {
  const later = instantSchema.parse('2026-11-12T02:00:00.000Z');
  const other = aReportDoc({
    ...doc,
    report: aReportDoc({ desa: '35.17.01.2005' }).report,
    lastFiled: { ...times, receivedAt: later },
  });
  const alarms = clockAlarms([other, doc], tanggalSchema.parse('2026-12-07'), aCalendar());
  expect(alarms.map(({ kind, docs }) => [kind, docs.length])).toEqual([
    ['silent', 1],
    ['hurried', 1],
  ]);
});
