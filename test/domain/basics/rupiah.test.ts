import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatRp,
  formatRupiah,
  isExact,
  minus,
  plus,
  rupiahSchema,
  sumOf,
} from '../../../src/domain/basics/rupiah.ts';

describe('formatRupiah', () => {
  test('groups by dots and puts negatives in brackets', () => {
    expect(formatRupiah(0)).toBe('0');
    expect(formatRupiah(999)).toBe('999');
    expect(formatRupiah(1_234_567)).toBe('1.234.567');
    expect(formatRupiah(-1000)).toBe('(1.000)');
    expect(formatRp(964_073_000)).toBe('Rp 964.073.000');
    expect(formatRp(-1000)).toBe('(Rp 1.000)');
  });
});

describe('to the sen', () => {
  test('keeps whole rupiah and sen, and nothing finer', () => {
    for (const amount of [0, -1, 0.01, 1_220_937_619.09, -0.5, 70e12, 69_999_999_999_999.99])
      expect([amount, isExact(amount)]).toEqual([amount, true]);
    for (const amount of [0.001, 1.005, 70e12 + 0.5, 2 ** 53, Number.NaN, Infinity, 0.1 + 0.2])
      expect([amount, isExact(amount)]).toEqual([amount, false]);
    expect(rupiahSchema.safeParse(1.5).success).toBe(true);
    expect(rupiahSchema.safeParse(1.555).success).toBe(false);
    expect(rupiahSchema.safeParse('1').success).toBe(false);
  });

  test('prints sen where there are some, or where the document has any', () => {
    expect(formatRupiah(1_220_937_619.09)).toBe('1.220.937.619,09');
    expect(formatRupiah(-0.5)).toBe('(0,50)');
    expect(formatRupiah(1000, true)).toBe('1.000,00');
    expect(formatRp(-1000.1)).toBe('(Rp 1.000,10)');
    expect(formatRp(0, true)).toBe('Rp 0,00');
  });

  test('adds without an error of binary fractions', () => {
    expect(plus(0.1, 0.2)).toBe(0.3);
    expect(minus(1.1, 1)).toBe(0.1);
    expect(minus(1000, 1000.5)).toBe(-0.5);
    expect(sumOf([])).toBe(0);
    const sen = fc.integer({ min: -1_000_000_000_000_00, max: 1_000_000_000_000_00 });
    fc.assert(
      fc.property(fc.array(sen, { maxLength: 60 }), (amounts) => {
        const sum = amounts.reduce((all, one) => all + BigInt(one), 0n);
        expect(sumOf(amounts.map((one) => one / 100)) + 0).toBe(Number(sum) / 100);
      }),
    );
  });
});
