import { expect, test } from 'vitest';
import { deadlineOf } from '../../../src/app/selectors/deadline-of.ts';
import { instantSchema, tanggalSchema } from '../../../src/domain/basics/tanggal.ts';
import { filedTimesSchema } from '../../../src/domain/workflow/documents.ts';

const due = tanggalSchema.parse('2026-11-04');
const times = filedTimesSchema.parse({
  filedAt: '2026-11-04T05:00:00.000Z',
  seenServerAt: '2026-11-03T05:00:00.000Z',
  receivedAt: '2026-11-06T05:00:00.000Z',
});
const shared = { obligation: { due }, verdict: null, isLibur: () => false };

test('a report not filed yet is due by the calendar', () => {
  expect(deadlineOf({ ...shared, doc: null })).toEqual({ kind: 'file', due });
});

test('a filing made in time that travelled two days was on time', () => {
  expect(deadlineOf({ ...shared, doc: { state: 'diajukan', firstFiled: times } })).toEqual({
    kind: 'filed',
    timeliness: { kind: 'on-time-in-grace' },
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
