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
