import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatRp,
  formatRupiah,
  isExact,
  minus,
  parseRupiah,
  plus,
  rupiahSchema,
  sumOf,
} from '../../../src/domain/basics/rupiah.ts';

const amounts = fc.integer({ min: -Number.MAX_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER });

describe('parseRupiah', () => {
  test.each([
    ['1.234.567', 1_234_567],
    ['1.234.567,00', 1_234_567],
    ['1.234.567,-', 1_234_567],
    ['1234567,0', 1_234_567],
    ['Rp 964.073.000', 964_073_000],
    ['Rp. 964.073.000,00', 964_073_000],
    ['Rp964073000', 964_073_000],
    ['rp -1.000', -1000],
    ['(1.000)', -1000],
    ['(Rp 1.000,00)', -1000],
    ['Rp (1.000)', -1000],
    ['-1.000', -1000],
    ['-Rp 1.000', -1000],
    ['(-1.000)', -1000],
    ['-16.625.000', -16_625_000],
    ['  889 478 000 ', 889_478_000],
    ['1\u00A0250\u00A0000', 1_250_000],
    ['0', 0],
    ['-0', 0],
    ['0,00', 0],
    ['9007199254740991', Number.MAX_SAFE_INTEGER],
  ])('reads %j', (text, expected) => {
    expect(parseRupiah(text)).toStrictEqual({ kind: 'ok', rupiah: expected });
  });

  test.each(['', '   ', '-', ' – ', 'Rp', 'Rp -'])('takes %j for a blank cell', (text) => {
    expect(parseRupiah(text)).toEqual({ kind: 'empty' });
  });

  test.each([
    ['1.23', 'ambiguous'],
    ['0.123', 'ambiguous'],
    ['1234.567', 'ambiguous'],
    ['1.234.56', 'ambiguous'],
    ['1.234 567', 'ambiguous'],
    ['1,234,567', 'ambiguous'],
    ['1,234.00', 'ambiguous'],
    ['12 34', 'ambiguous'],
    ['1.000,50', 'has-sen'],
    ['1.000,5', 'has-sen'],
    ['1,234', 'has-sen'],
    ['9007199254740992', 'too-large'],
    ['9'.repeat(400), 'too-large'],
    ['seribu', 'not-a-number'],
    ['1e6', 'not-a-number'],
    ['1.000 (ADD)', 'not-a-number'],
    ['1.000-', 'ambiguous'],
    ['(', 'not-a-number'],
  ])('refuses %j as %s', (text, reason) => {
    expect(parseRupiah(text)).toEqual({ kind: 'unreadable', reason });
  });

  test('never throws, whatever is pasted', () => {
    fc.assert(fc.property(fc.string(), (text) => parseRupiah(text).kind.length > 0));
  });
});

describe('formatRupiah', () => {
  test('groups by dots and puts negatives in brackets', () => {
    expect(formatRupiah(0)).toBe('0');
    expect(formatRupiah(999)).toBe('999');
    expect(formatRupiah(1_234_567)).toBe('1.234.567');
    expect(formatRupiah(-1000)).toBe('(1.000)');
    expect(formatRp(964_073_000)).toBe('Rp 964.073.000');
    expect(formatRp(-1000)).toBe('(Rp 1.000)');
  });

  test('is read back as the same amount', () => {
    fc.assert(
      fc.property(amounts, fc.constantFrom('', ',00', ',-'), (amount, tail) => {
        for (const printed of [formatRupiah(amount), formatRp(amount)]) {
          const text = printed.replace(/(\)?)$/, `${tail}$1`);
          expect(parseRupiah(text)).toStrictEqual({ kind: 'ok', rupiah: amount });
        }
      }),
    );
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
