import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addHari,
  instantSchema,
  startOfTanggal,
  tanggalInWib,
  tanggalSchema,
} from '../../../src/domain/basics/tanggal.ts';
import type { Instant } from '../../../src/domain/basics/tanggal.ts';
import { judgeTimeliness } from '../../../src/domain/obligations/timeliness.ts';

const at = (text: string) => instantSchema.parse(text);

/** Wednesday; the grace of 3 working days ends on Monday 9 November. */
const due = tanggalSchema.parse('2026-11-04');
const filedInTime = {
  due,
  filedAt: at('2026-11-04T16:59:59.999Z'),
  receivedAt: at('2026-11-09T16:59:59.999Z'),
  seenServerAt: at('2026-11-01T00:00:00.000Z'),
  isLibur: () => false,
};

describe('received by the deadline', () => {
  test('is on time up to the last millisecond of the day in WIB', () => {
    const receivedAt = at('2026-11-04T16:59:59.999Z');
    expect(judgeTimeliness({ ...filedInTime, receivedAt })).toEqual({ kind: 'on-time' });
  });

  test('is on time whatever the phone`s clock says', () => {
    const receivedAt = at('2026-11-04T10:00:00.000Z');
    const filedAt = at('2027-11-04T10:00:00.000Z');
    const judged = judgeTimeliness({ ...filedInTime, receivedAt, filedAt, seenServerAt: null });
    expect(judged).toEqual({ kind: 'on-time' });
  });
});

describe('received after the deadline', () => {
  test('is on time when filed by it and received within the grace', () => {
    expect(judgeTimeliness(filedInTime)).toEqual({ kind: 'on-time-in-grace' });
  });

  test('is late from midnight WIB after the grace, in calendar days after the deadline', () => {
    const receivedAt = at('2026-11-09T17:00:00.000Z');
    expect(judgeTimeliness({ ...filedInTime, receivedAt })).toEqual({ kind: 'late', hari: 6 });
  });

  test('is late when filed from midnight WIB after the deadline', () => {
    const filedAt = at('2026-11-04T17:00:00.000Z');
    expect(judgeTimeliness({ ...filedInTime, filedAt })).toEqual({ kind: 'late', hari: 5 });
  });

  test('has a longer grace when a holiday falls into it', () => {
    const receivedAt = at('2026-11-10T10:00:00.000Z');
    const isLibur = (t: string) => t === '2026-11-09';
    const judged = judgeTimeliness({ ...filedInTime, receivedAt, isLibur });
    expect(judged).toEqual({ kind: 'on-time-in-grace' });
  });

  test('has the grace that the setting gives', () => {
    const received = { ...filedInTime, receivedAt: at('2026-11-05T10:00:00.000Z') };
    expect(judgeTimeliness({ ...received, graceHariKerja: 0 })).toEqual({ kind: 'late', hari: 1 });
    expect(judgeTimeliness({ ...received, graceHariKerja: 1 }).kind).toBe('on-time-in-grace');
  });

  test.each([
    ['filed before the last server time it saw', '2026-11-04T17:00:00.000Z'],
    ['never saw a server time', null],
  ])('is late when the phone %s', (_what, seen) => {
    const seenServerAt = seen === null ? null : at(seen);
    expect(judgeTimeliness({ ...filedInTime, seenServerAt })).toEqual({ kind: 'late', hari: 5 });
  });

  test('a clock set a year back gains nothing', () => {
    const filedAt = at('2025-11-04T10:00:00.000Z');
    expect(judgeTimeliness({ ...filedInTime, filedAt }).kind).toBe('late');
  });
});

test('without a deadline nothing is late', () => {
  expect(judgeTimeliness({ ...filedInTime, due: null })).toEqual({ kind: 'no-deadline' });
});

test('the last server time a phone saw is counted into the time it filed in', () => {
  const seen = (seenServerAt: Instant) => judgeTimeliness({ ...filedInTime, seenServerAt }).kind;
  expect(seen(filedInTime.filedAt)).toBe('on-time-in-grace');
  expect(seen(at('2026-11-04T17:00:00.000Z'))).toBe('late');
});

test('late by n means received n calendar days after the deadline', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), (n) => {
      const receivedAt = startOfTanggal(addHari(due, n));
      const judged = judgeTimeliness({ ...filedInTime, receivedAt, seenServerAt: null });
      expect(judged).toEqual({ kind: 'late', hari: n });
      expect(tanggalInWib(receivedAt)).toBe(addHari(due, n));
    }),
  );
});
