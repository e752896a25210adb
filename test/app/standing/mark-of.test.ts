import { expect, test } from 'vitest';
import { markOf } from '../../../src/app/standing/mark-of.ts';
import { filedTimesSchema, reportStateSchema } from '../../../src/domain/standing/report-doc.ts';

const filedAt = '2026-11-03T01:00:00.000Z';
const received = filedTimesSchema.parse({ filedAt, seenServerAt: null, receivedAt: filedAt });
const onPhone = { ...received, receivedAt: null };
const quiet = { pending: false, isDirty: false };

test.for([
  ['diajukan', 'received'],
  ['diperiksa', 'opened'],
  ['dikembalikan', 'opened'],
  ['diterima', 'accepted'],
] as const)('a report that is %s at the server has the mark %s', ([state, mark]) => {
  expect(markOf({ doc: { state, lastFiled: received }, ...quiet })).toBe(mark);
});

test('a clock, whatever the state, while a command of this phone is not confirmed', () => {
  for (const state of reportStateSchema.options)
    expect(markOf({ doc: { state, lastFiled: received }, pending: true, isDirty: false })).toBe(
      'phone',
    );
});

test('a clock for a filing without a time of receipt', () => {
  expect(markOf({ doc: { state: 'diajukan', lastFiled: onPhone }, ...quiet })).toBe('phone');
});

test('a clock for words that are only here', () => {
  expect(markOf({ doc: null, pending: false, isDirty: true })).toBe('phone');
});

test('no tick for a draft, wherever it is kept', () => {
  expect(markOf({ doc: { state: 'draf', lastFiled: null }, ...quiet })).toBeNull();
  expect(markOf({ doc: null, ...quiet })).toBeNull();
});
