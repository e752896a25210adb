import { expect, test } from 'vitest';
import { instantSchema } from '../../../src/domain/basics/tanggal.ts';
import { likelyNow } from '../../../src/sync/phone/likely-now.ts';

const at = (text: string) => instantSchema.parse(`${text}.000Z`);
const server = at('2026-11-28T05:00:00');
const hour = 3_600_000;

test('is the phone`s own time where it was right, or the server was never seen', () => {
  const right = { seenServerAt: server, seenAt: at('2026-11-28T05:02:00'), clockSkewMs: 120_000 };
  expect(likelyNow(at('2026-11-29T05:00:00'), right)).toBe(at('2026-11-29T05:00:00'));
  const never = { seenServerAt: null, seenAt: null, clockSkewMs: 0 };
  expect(likelyNow(at('2020-01-01T00:00:00'), never)).toBe(at('2020-01-01T00:00:00'));
});

test('puts a clock right that was a year ahead, or a year behind, at the last contact', () => {
  const ahead = {
    seenServerAt: server,
    seenAt: at('2027-11-28T05:00:00'),
    clockSkewMs: 365 * 24 * hour,
  };
  expect(likelyNow(at('2027-11-28T07:00:00'), ahead)).toBe(at('2026-11-28T07:00:00'));
  const behind = {
    seenServerAt: server,
    seenAt: at('2025-11-28T05:00:00'),
    clockSkewMs: -365 * 24 * hour,
  };
  expect(likelyNow(at('2025-11-28T07:00:00'), behind)).toBe(at('2026-11-28T07:00:00'));
});

test('believes a clock that was set since, but not that it is before the last contact', () => {
  const ahead = {
    seenServerAt: server,
    seenAt: at('2027-11-28T05:00:00'),
    clockSkewMs: 365 * 24 * hour,
  };
  expect(likelyNow(at('2026-11-30T05:00:00'), ahead)).toBe(at('2026-11-30T05:00:00'));
  const right = { seenServerAt: server, seenAt: server, clockSkewMs: 0 };
  expect(likelyNow(at('2020-01-01T00:00:00'), right)).toBe(server);
});
