import fc from 'fast-check';
import { expect, test } from 'vitest';
import { must } from '../../../src/domain/basics/must.ts';
import { addQrCode, textOfQrSeries, toQrSeries } from '../../../src/sync/courier/qr-series.ts';
import type { QrSeries } from '../../../src/sync/courier/qr-series.ts';

const long = 'abcdefghij'.repeat(300);

function read(codes: readonly string[], before: QrSeries | null = null): QrSeries | null {
  return codes.reduce<QrSeries | null>(addQrCode, before);
}

test('a text comes back from its codes, read in any order and more than once', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 4000 }), fc.nat(), (text, turn) => {
      const codes = must(toQrSeries(text));
      const turned = codes.map((_, index) => must(codes[(index + turn) % codes.length]));
      expect(textOfQrSeries(must(read([...turned, ...turned])))).toBe(text);
    }),
  );
});

test('a text is not whole while a code is missing', () => {
  const codes = must(toQrSeries(long));
  expect(codes.length).toBe(4);
  const series = must(read(codes.slice(1)));
  expect([series.parts.size, series.of, textOfQrSeries(series)]).toEqual([3, 4, null]);
});

test('a code of another text begins anew, and what is no code of ours changes nothing', () => {
  const half = read(must(toQrSeries(long)).slice(0, 2));
  const codes = must(toQrSeries(`${long}!`));
  expect(textOfQrSeries(must(read(codes, half)))).toBe(`${long}!`);
  for (const code of ['https://contoh.id', 'TEPAT abc 9/4 x', 'TEPAT abc 1/99 x', ''])
    expect(addQrCode(half, code)).toBe(half);
});

test('a changed code is noticed', () => {
  const codes = must(toQrSeries(long)).map((code) => code.replace('abcdefghij', 'abcdefghiX'));
  expect(textOfQrSeries(must(read(codes)))).toBeNull();
});

test('a text too long for twelve codes goes as a file', () => {
  expect(toQrSeries('x'.repeat(900 * 12))).toHaveLength(12);
  expect(toQrSeries('x'.repeat(900 * 12 + 1))).toBeNull();
});

test('twelve codes come back whole, and a thirteenth is none of ours', () => {
  const text = 'x'.repeat(900 * 12);
  expect(textOfQrSeries(must(read(must(toQrSeries(text)))))).toBe(text);
  expect(addQrCode(null, 'TEPAT abc 1/13 x')).toBeNull();
  expect(addQrCode(null, 'TEPAT abc 0/3 x')).toBeNull();
  expect(addQrCode(null, 'TEPAT abc 1/0 x')).toBeNull();
  expect(addQrCode(null, 'TEPAT abc 4/3 x')).toBeNull();
  expect(addQrCode(null, 'xTEPAT abc 1/3 x')).toBeNull();
  expect(addQrCode(null, 'TEPAT ABC 1/3 x')).toBeNull();
  expect(addQrCode(null, 'TEPAT abcdefgh 1/3 x')).toBeNull();
  expect(addQrCode(null, 'TEPAT abc 3/3 x')).toEqual({
    check: 'abc',
    of: 3,
    parts: new Map([[3, 'x']]),
  });
});

test('a part may be empty, hold breaks, and be read anew; another count is another series', () => {
  const one = must(addQrCode(null, 'TEPAT abc 1/2 a\nb'));
  expect([...one.parts]).toEqual([[1, 'a\nb']]);
  expect([...must(addQrCode(one, 'TEPAT abc 1/2 ')).parts]).toEqual([[1, '']]);
  expect([...must(addQrCode(one, 'TEPAT abc 2/2 c')).parts.keys()]).toEqual([1, 2]);
  expect([...must(addQrCode(one, 'TEPAT abc 2/3 c')).parts.keys()]).toEqual([2]);
  expect([...one.parts.keys()]).toEqual([1]);
});
