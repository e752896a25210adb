import { expect, test } from 'vitest';
import { evaluationQueue, recentlyDecided } from '../../../src/app/standing/evaluation-queue.ts';
import { reportIdSchema } from '../../../src/domain/basics/ids.ts';
import { instantSchema, tanggalSchema } from '../../../src/domain/basics/tanggal.ts';
import { aCalendar, apbdesRule, unclockedRule } from '../../support/a-calendar.ts';
import { aReportDoc } from '../../support/a-report-doc.ts';
import type { ReportOverrides } from '../../support/a-report-doc.ts';

const calendar = aCalendar();
const day = (text: string) => tanggalSchema.parse(text);

function filed(receivedAt: string | null, fields: ReportOverrides = {}) {
  const at = receivedAt === null ? null : instantSchema.parse(receivedAt);
  const filedAt = instantSchema.parse('2026-11-01T01:00:00.000Z');
  const lastFiled = { filedAt, seenServerAt: null, receivedAt: at };
  return aReportDoc({ state: 'diajukan', revision: 1, lastFiled, ...fields });
}

test('the clock that ends first stands on top', () => {
  const later = filed('2026-11-05T02:00:00.000Z');
  const first = filed('2026-11-02T02:00:00.000Z', { desa: '35.17.01.2005', state: 'diperiksa' });
  const queue = evaluationQueue([later, first], day('2026-11-10'), calendar);
  expect(queue.map(({ doc, clock }) => [doc.desa, clock?.due])).toEqual([
    ['35.17.01.2005', '2026-11-30'],
    ['35.17.01.2006', '2026-12-03'],
  ]);
});

test('what the server has not received, and what is decided, has no clock', () => {
  const decided = filed('2026-11-02T02:00:00.000Z', { state: 'diterima' });
  expect(evaluationQueue([filed(null), decided], day('2026-11-10'), calendar)).toEqual([]);
});

test('the last day is not overdue, the day after is, also on a weekend', () => {
  const doc = filed('2026-11-06T02:00:00.000Z');
  const on = (today: string) => evaluationQueue([doc], day(today), calendar)[0]?.clock;
  expect(on('2026-12-04')).toMatchObject({ due: '2026-12-04', left: 0, isOverdue: false });
  expect(on('2026-12-05')).toMatchObject({ left: 0, isOverdue: true });
});

test('a receipt after midnight in WIB counts from that day', () => {
  const before = filed('2026-11-02T16:59:59.000Z');
  const after = filed('2026-11-02T17:00:00.000Z');
  const dueOf = (doc: typeof before) =>
    evaluationQueue([doc], day('2026-11-03'), calendar)[0]?.clock?.due;
  expect([dueOf(before), dueOf(after)]).toEqual(['2026-11-30', '2026-12-01']);
});

test('the latest verdicts come first, no more than asked for', () => {
  const docs = ['2026-11-03', '2026-11-05', '2026-11-04'].map((text, n) =>
    aReportDoc({
      tahun: 2027 + n,
      state: n === 0 ? 'diterima' : 'dikembalikan',
      changedAt: instantSchema.parse(`${text}T01:00:00.000Z`),
    }),
  );
  expect(recentlyDecided(docs, 2).map(({ changedAt }) => changedAt.slice(0, 10))).toEqual([
    '2026-11-05',
    '2026-11-04',
  ]);
});

test('what has no clock in law stands after what has one, as it came in, and alarms nobody', () => {
  const calendarOfBoth = aCalendar({ rules: [apbdesRule, unclockedRule] });
  const unclocked = (desa: string, receivedAt: string) =>
    filed(receivedAt, { report: reportIdSchema.parse(`${desa}/apbdes-perubahan/2026`) });
  const second = unclocked('35.17.01.2001', '2026-01-06T02:00:00.000Z');
  const first = unclocked('35.17.01.2002', '2026-01-05T02:00:00.000Z');
  const clocked = filed('2026-11-02T02:00:00.000Z');
  const queue = evaluationQueue([second, clocked, first], day('2026-11-10'), calendarOfBoth);
  expect(queue.map(({ doc }) => doc.report)).toEqual([clocked.report, first.report, second.report]);
  expect(queue.map(({ clock }) => clock?.due ?? null)).toEqual(['2026-11-30', null, null]);
});

test('A5b says when the clocks of an APBDes cannot end within the year', () => {
  const tightOf = (receivedAt: string) =>
    evaluationQueue([filed(receivedAt)], day('2026-11-10'), calendar)[0]?.tight;
  expect(tightOf('2026-11-02T02:00:00.000Z')).toBeNull();
  expect(tightOf('2026-11-10T02:00:00.000Z')).toMatchObject({ setBy: '2026-12-31' });
});

test('a report of a kind that only a newer app knows is passed over', () => {
  const report = reportIdSchema.parse('35.17.01.2006/entah/2027');
  const newer = { ...filed('2026-11-02T02:00:00.000Z'), report };
  expect(evaluationQueue([newer], day('2026-11-10'), calendar)).toEqual([]);
});
