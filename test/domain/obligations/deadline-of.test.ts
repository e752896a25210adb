import { describe, expect, test } from 'vitest';
import { deadlineOf } from '../../../src/domain/obligations/deadline-of.ts';
import { instantSchema, tanggalSchema } from '../../../src/domain/basics/tanggal.ts';
import { filedTimesSchema } from '../../../src/domain/standing/report-doc.ts';
import { aCalendar, apbdesRule, unclockedRule } from '../../support/a-calendar.ts';

const due = tanggalSchema.parse('2026-11-04');
const times = filedTimesSchema.parse({
  filedAt: '2026-11-04T05:00:00.000Z',
  seenServerAt: '2026-11-03T05:00:00.000Z',
  receivedAt: '2026-11-06T05:00:00.000Z',
});
const calendar = aCalendar();
const shared = { obligation: { due, rule: apbdesRule }, verdict: null, calendar };

test('a report not filed yet is due by the calendar', () => {
  expect(deadlineOf({ ...shared, doc: null })).toEqual({ kind: 'file', due });
});

test('a filing made in time that travelled two days was on time', () => {
  expect(deadlineOf({ ...shared, doc: { state: 'diajukan', firstFiled: times } })).toEqual({
    kind: 'filed',
    timeliness: { kind: 'on-time-in-grace' },
  });
});

describe('a Raperdes is to be sent within three working days of the agreement (A2)', () => {
  const day = (text: string) => tanggalSchema.parse(text);
  const at = (text: string) => instantSchema.parse(`${text}T05:00:00.000Z`);
  const doc = (sepakat: string, receivedOn: string) => ({
    state: 'diajukan' as const,
    sepakat: day(sepakat),
    firstFiled: { filedAt: at(receivedOn), seenServerAt: null, receivedAt: at(receivedOn) },
  });
  const kindOf = (one: ReturnType<typeof doc>, asked: { due: typeof due | null } = { due }) => {
    const obligation = { ...asked, rule: apbdesRule };
    const deadline = deadlineOf({ ...shared, obligation, doc: one });
    return deadline.kind === 'filed' ? deadline.timeliness : deadline.kind;
  };

  test('the day of the agreement or of the calendar, whichever ends first', () => {
    expect(kindOf(doc('2026-10-20', '2026-10-23'))).toEqual({ kind: 'on-time' });
    expect(kindOf(doc('2026-10-20', '2026-10-28'))).toEqual({ kind: 'late', hari: 5 });
    expect(kindOf(doc('2026-11-03', '2026-11-05'))).toEqual({ kind: 'late', hari: 1 });
  });

  test('also where the calendar has no day, as for a Perubahan', () => {
    expect(kindOf(doc('2026-06-01', '2026-06-04'), { due: null })).toEqual({ kind: 'on-time' });
    expect(kindOf(doc('2026-06-01', '2026-06-08'), { due: null })).toEqual({
      kind: 'late',
      hari: 4,
    });
  });

  test('and of no report that is not evaluated', () => {
    const obligation = { due: null, rule: unclockedRule };
    const deadline = deadlineOf({ ...shared, obligation, doc: doc('2026-06-01', '2026-07-08') });
    expect(deadline).toEqual({ kind: 'filed', timeliness: { kind: 'no-deadline' } });
  });
});

test('claims nothing of a filing that the server has not confirmed', () => {
  const firstFiled = { ...times, receivedAt: null };
  expect(deadlineOf({ ...shared, doc: { state: 'diajukan', firstFiled } }).kind).toBe('on-its-way');
});

test('what came back has 20 working days from being told, and is not late for the first date', () => {
  const verdict = {
    decidedAt: instantSchema.parse('2026-11-20T02:00:00.000Z'),
    receivedAt: instantSchema.parse('2026-11-23T02:00:00.000Z'),
  };
  const doc = { state: 'dikembalikan', firstFiled: times } as const;
  expect(deadlineOf({ ...shared, doc, verdict })).toEqual({ kind: 'correct', due: '2026-12-21' });
});

test('what this phone alone knows to have come back counts from when it was decided', () => {
  const verdict = { decidedAt: instantSchema.parse('2026-11-20T02:00:00.000Z'), receivedAt: null };
  const doc = { state: 'dikembalikan', firstFiled: times } as const;
  expect(deadlineOf({ ...shared, doc, verdict })).toEqual({ kind: 'correct', due: '2026-12-18' });
});

test('what came back, but whose verdict is not here, is told by its filing', () => {
  const doc = { state: 'dikembalikan', firstFiled: times } as const;
  expect(deadlineOf({ ...shared, doc }).kind).toBe('filed');
});

test('a filing after the day and the grace is late by calendar days', () => {
  const receivedAt = instantSchema.parse('2026-11-12T05:00:00.000Z');
  const doc = { state: 'diajukan', firstFiled: { ...times, receivedAt } } as const;
  expect(deadlineOf({ ...shared, doc })).toEqual({
    kind: 'filed',
    timeliness: { kind: 'late', hari: 8 },
  });
});

test('a kind without a clock in law has no day for its correction', () => {
  const obligation = { due, rule: unclockedRule };
  const verdict = {
    decidedAt: instantSchema.parse('2026-11-20T02:00:00.000Z'),
    receivedAt: null,
  };
  const doc = { state: 'dikembalikan', firstFiled: times } as const;
  expect(deadlineOf({ ...shared, obligation, doc, verdict })).toEqual({
    kind: 'correct',
    due: null,
  });
});

test('the grace is what the kecamatan set', () => {
  const doc = { state: 'diajukan', firstFiled: times } as const;
  const settings = { ...calendar.settings, graceHariKerja: 1 };
  const deadline = deadlineOf({ ...shared, doc, calendar: { ...calendar, settings } });
  expect(deadline).toEqual({ kind: 'filed', timeliness: { kind: 'late', hari: 2 } });
});
