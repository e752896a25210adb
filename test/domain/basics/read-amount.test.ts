import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAmount } from '../../../src/domain/basics/read-amount.ts';
import { formatRp, formatRupiah } from '../../../src/domain/basics/rupiah.ts';

describe('has one reading', () => {
  test.each([
    ['0', 0],
    ['007', 7],
    ['1500', 1500],
    ['1.500', 1500],
    ['12.000', 12_000],
    ['150.000', 150_000],
    ['12.345.678', 12_345_678],
    ['1 500 000', 1_500_000],
    ["1'500'000", 1_500_000],
    ['1,500,000', 1_500_000],
    ['1500000.00', 1_500_000],
    ['1,500,000.50', 1_500_000.5],
    ['1.220.937.619,09', 1_220_937_619.09],
    ['1.500.000,5', 1_500_000.5],
    ['1.500.000,', 1_500_000],
    ['1.500.000,-', 1_500_000],
    ['75.000.000 ,-', 75_000_000],
    ['75.000.000.-', 75_000_000],
    ['75.000.000,=', 75_000_000],
    ['Rp 964.073.000', 964_073_000],
    ['Rp. 964.073.000,00', 964_073_000],
    ['Rp964073000', 964_073_000],
    ['IDR 2,000,000', 2_000_000],
    ['2.000.000 rupiah', 2_000_000],
    ['\u200E900.000.000', 900_000_000],
    ['\u202A1.500\u200B.000\u202C', 1_500_000],
    ['1\u00A0250\u00A0000', 1_250_000],
    ['\uFEFF 5.000 \n', 5000],
    ['1.500,257', 1_500_257],
    ['2,5 juta', 2_500_000],
    ['2.5 juta', 2_500_000],
    ['Rp 2 jt', 2_000_000],
    ['2jt', 2_000_000],
    ['2 Jt.', 2_000_000],
    ['2 JUTA RUPIAH', 2_000_000],
    ['750 rb', 750_000],
    ['1500k', 1_500_000],
    ['12 ribu', 12_000],
    ['1,2 M', 1_200_000_000],
    ['1,5 miliar', 1_500_000_000],
    ['1,5 milyar', 1_500_000_000],
    ['3 triliun', 3_000_000_000_000],
    ['2 juta 500 ribu', 2_500_000],
    ['1 miliar 250 juta', 1_250_000_000],
    ['1.234567 juta', 1_234_567],
    ['0,1 juta', 100_000],
    ['(1.000)', -1000],
    ['(Rp 1.000,00)', -1000],
    ['Rp (1.000)', -1000],
    ['-Rp 1.000', -1000],
    ['rp −1.000', -1000],
    ['(-1.000)', -1000],
    ['-2,5 juta', -2_500_000],
    ['-0', 0],
    ['9007199254740991', Number.MAX_SAFE_INTEGER],
  ])('%j', (text, expected) => {
    expect(readAmount(text)).toStrictEqual({ kind: 'ok', rupiah: expected });
  });
});

test.each(['', '   ', '-', ' – ', 'Rp', 'Rp -', '\u200B'])('%j is blank', (text) => {
  expect(readAmount(text)).toEqual({ kind: 'empty' });
});

describe('has two readings and is asked', () => {
  test.each([
    ['1.500,000', [1500, 1_500_000]],
    ['1,500.000', [1500, 1_500_000]],
    ['1.500,250', [1500.25, 1_500_250]],
    ['1.500 rb', [1500, 1_500_000]],
    ['1.500 juta', [1_500_000, 1_500_000_000]],
    ['1,000', [1, 1000]],
    ['1,500', [1.5, 1500]],
    ['1.5', [1.5, 1_500_000]],
    ['1,5', [1.5, 1_500_000]],
    ['150,75', [150.75, 150_750_000]],
    ['1.500.000.00', [1_500_000, 150_000_000]],
    ['1,500,000,00', [1_500_000, 150_000_000]],
    ['2 jt 500', [2_000_500, 2_500_000]],
    ['1.000-', [-1000, 1000]],
  ])('%j', (text, readings) => {
    expect(readAmount(text)).toEqual({ kind: 'asked', readings });
  });
});

describe('is told why not', () => {
  test.each([
    ['seribu', 'not-a-number'],
    ['1e6', 'not-a-number'],
    ['1.000 (ADD)', 'not-a-number'],
    ['2 jtx', 'not-a-number'],
    ['2,5 juta 3', 'not-a-number'],
    ['500 ribu 2 juta', 'not-a-number'],
    ['2 juta 3 juta', 'not-a-number'],
    ['1.-500', 'not-a-number'],
    ['01,500,000,00', 'separators'],
    ['1.500.000.0x', 'not-a-number'],
    ['=5+5', 'not-a-number'],
    ['5%', 'not-a-number'],
    ['10²', 'not-a-number'],
    ['½', 'not-a-number'],
    ['٣٠٠', 'not-a-number'],
    ['(', 'not-a-number'],
    ['1.2.3', 'separators'],
    ['1.234.56', 'separators'],
    ['1.234 567', 'separators'],
    ['12 34', 'separators'],
    ['1.500.000.0', 'separators'],
    ['0.123', 'has-fraction'],
    ['1234.567', 'has-fraction'],
    ['1000,505', 'has-fraction'],
    ['1,2345678901 juta', 'has-fraction'],
    ['9007199254740992', 'too-large'],
    ['9 999 999 999 999 999 999', 'too-large'],
    ['9'.repeat(400), 'too-large'],
  ])('%j: %s', (text, reason) => {
    expect(readAmount(text)).toEqual({ kind: 'unreadable', reason });
  });

  test('never throws, whatever is pasted', () => {
    fc.assert(fc.property(fc.string(), (text) => readAmount(text).kind.length > 0));
  });
});

describe('what is printed is read back as the same amount', () => {
  const sen = fc
    .integer({ min: -7_000_000_000_000_000, max: 7_000_000_000_000_000 })
    .map((amount) => amount / 100);

  test('with sen', () => {
    fc.assert(
      fc.property(sen, (amount) => {
        const read = [formatRupiah(amount, true), formatRp(amount, true)].map(readAmount);
        for (const one of read) {
          const readings = one.kind === 'ok' ? [one.rupiah] : 'readings' in one ? one.readings : [];
          expect(readings).toContain(amount === 0 ? 0 : amount);
          // Only a small one with sen is asked: 1,50 may be said of millions.
          if (Math.abs(amount) >= 1000) expect(one.kind).toBe('ok');
        }
      }),
    );
  });

  test('in units, to the last digit', () => {
    const units = fc.constantFrom<readonly [string, number]>(['rb', 3], ['juta', 6], ['M', 9]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), units, (amount, [unit, power]) => {
        const text = String(amount / 10 ** 2).replace('.', ',');
        expect(readAmount(`${text} ${unit}`)).toEqual({
          kind: 'ok',
          rupiah: amount * 10 ** (power - 2),
        });
      }),
    );
  });
});
