import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { must } from '../../../src/domain/basics/must.ts';
import {
  addHari,
  formatTanggal,
  formatTanggalShort,
  formatWaktu,
  hariBetween,
  instantSchema,
  isAkhirPekan,
  startOfTanggal,
  tahunOf,
  tanggalInWib,
  tanggalOf,
  tanggalSchema,
} from '../../../src/domain/basics/tanggal.ts';

const hari = (text: string) => tanggalSchema.parse(text);
const at = (text: string) => instantSchema.parse(text);
const anyTanggal = fc
  .integer({ min: -20_000, max: 40_000 })
  .map((n) => addHari(hari('2026-01-01'), n));

/** The machine's zone must not matter: the same tests run in WIB, west of it and east of it. */
const zones = [
  ['Asia/Jakarta', -420],
  ['America/Los_Angeles', 480],
  ['Pacific/Kiritimati', -840],
] as const;

describe.each(zones)('on a machine in %s', (zone, januaryOffsetMinutes) => {
  const zoneOfTheRun = must(process.env['TZ'], 'TZ of the test run');
  beforeEach(() => {
    process.env['TZ'] = zone;
  });
  afterEach(() => {
    process.env['TZ'] = zoneOfTheRun;
  });

  test('the machine really is in that zone', () => {
    expect(new Date('2026-01-15T00:00:00Z').getTimezoneOffset()).toBe(januaryOffsetMinutes);
  });

  test.each([
    ['2026-10-31T16:59:59.999Z', '2026-10-31'],
    ['2026-10-31T17:00:00.000Z', '2026-11-01'],
    ['2026-12-31T16:59:59.999Z', '2026-12-31'],
    ['2026-12-31T17:00:00.000Z', '2027-01-01'],
    ['2028-02-28T17:00:00.000Z', '2028-02-29'],
    ['2027-02-28T17:00:00.000Z', '2027-03-01'],
  ])('a new day begins at midnight WIB: %s is on %s', (instant, tanggal) => {
    expect(tanggalInWib(at(instant))).toBe(tanggal);
  });

  test('a day begins at 00.00 WIB', () => {
    expect(startOfTanggal(hari('2027-01-01'))).toBe('2026-12-31T17:00:00.000Z');
  });

  test('every moment of a day falls on that day', () => {
    fc.assert(
      fc.property(anyTanggal, (t) => {
        expect(tanggalInWib(startOfTanggal(t))).toBe(t);
        const last = Date.parse(startOfTanggal(addHari(t, 1))) - 1;
        expect(tanggalInWib(at(new Date(last).toISOString()))).toBe(t);
      }),
    );
  });

  test('adding days and counting them are inverse, over year ends and leap days', () => {
    expect(addHari(hari('2026-12-31'), 1)).toBe('2027-01-01');
    expect(addHari(hari('2028-03-01'), -1)).toBe('2028-02-29');
    fc.assert(
      fc.property(anyTanggal, fc.integer({ min: -4000, max: 4000 }), (t, n) => {
        expect(hariBetween(t, addHari(t, n))).toBe(n);
      }),
    );
  });

  test('Saturday and Sunday are the weekend', () => {
    const week = Array.from({ length: 7 }, (_, n) => isAkhirPekan(addHari(hari('2026-11-02'), n)));
    expect(week).toEqual([false, false, false, false, false, true, true]);
  });

  test('prints days and moments as the office writes them', () => {
    expect(formatTanggal(hari('2026-10-31'))).toBe('31 Oktober 2026');
    expect(formatTanggal(hari('2026-08-01'))).toBe('1 Agustus 2026');
    expect(formatTanggalShort(hari('2026-10-31'))).toBe('31 Okt 2026');
    expect(formatTanggalShort(hari('2026-08-01'))).toBe('1 Agu 2026');
    expect(formatWaktu(at('2026-10-31T07:05:59.000Z'))).toBe('31 Okt 2026 14.05 WIB');
    expect(formatWaktu(at('2026-12-31T17:00:00.000Z'))).toBe('1 Jan 2027 00.00 WIB');
  });

  test('a day the month does not have becomes its last', () => {
    expect(tanggalOf(2027, 2, 29)).toBe('2027-02-28');
    expect(tanggalOf(2028, 2, 29)).toBe('2028-02-29');
    expect(tanggalOf(2026, 9, 31)).toBe('2026-09-30');
    expect(tanggalOf(2026, 12, 31)).toBe('2026-12-31');
  });
});

test('the year of a day is its calendar year', () => {
  expect(tahunOf(hari('2026-12-31'))).toBe(2026);
});

test('refuses days and moments that are not', () => {
  expect(tanggalSchema.safeParse('2027-02-29').success).toBe(false);
  expect(tanggalSchema.safeParse('31-10-2026').success).toBe(false);
  expect(instantSchema.safeParse('2026-10-31T07:05:59Z').success).toBe(false);
  expect(instantSchema.safeParse('2026-10-31T07:05:59.000+07:00').success).toBe(false);
});
