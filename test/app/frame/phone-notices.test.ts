import { expect, test } from 'vitest';
import { phoneNotices } from '../../../src/app/frame/phone-notices.ts';
import { instantSchema } from '../../../src/domain/basics/tanggal.ts';

const now = instantSchema.parse('2026-11-10T08:00:00.000Z');
const calm = {
  updateOffered: false,
  isFull: false,
  sync: { clockSkewMs: 0, seenAt: now },
  now,
};

test('says nothing of a phone that is in order', () => {
  expect(phoneNotices(calm)).toEqual([]);
});

test('tells by how much a clock is off, and which way', () => {
  const fast = phoneNotices({ ...calm, sync: { clockSkewMs: 7 * 60_000, seenAt: now } });
  expect(fast).toEqual([{ kind: 'clock', minutes: 7, isAhead: true }]);
  const slow = phoneNotices({ ...calm, sync: { clockSkewMs: -365 * 86_400_000, seenAt: now } });
  expect(slow).toEqual([{ kind: 'clock', minutes: 525_600, isAhead: false }]);
});

test('lets five minutes pass', () => {
  expect(phoneNotices({ ...calm, sync: { clockSkewMs: 5 * 60_000, seenAt: now } })).toEqual([]);
});

test('tells of days without an answer from the third on', () => {
  const seenAt = instantSchema.parse('2026-11-07T07:00:00.000Z');
  expect(phoneNotices({ ...calm, sync: { clockSkewMs: 0, seenAt } })).toEqual([
    { kind: 'offline', days: 3 },
  ]);
});

test('puts a full phone first', () => {
  const kinds = phoneNotices({ ...calm, isFull: true, updateOffered: true }).map(
    ({ kind }) => kind,
  );
  expect(kinds).toEqual(['full', 'update']);
});
