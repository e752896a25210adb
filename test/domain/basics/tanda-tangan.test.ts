import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Stroke } from '../../../src/domain/basics/stroke.ts';
import { simplify } from '../../../src/domain/basics/stroke.ts';
import {
  decodeTandaTangan,
  encodeTandaTangan,
  GRID,
  tandaTanganPath,
  tandaTanganSchema,
} from '../../../src/domain/basics/tanda-tangan.ts';
import { must } from '../../../src/domain/basics/must.ts';

const pointArb = fc.record({
  x: fc.double({ min: -20, max: GRID.width + 20, noNaN: true }),
  y: fc.double({ min: -20, max: GRID.height + 20, noNaN: true }),
});
const strokesArb = fc.array(fc.array(pointArb, { maxLength: 60 }), { maxLength: 40 });

/** As a hand writes: many points close to each other. */
const curl: Stroke = Array.from({ length: 240 }, (_, n) => ({
  x: 20 + n,
  y: 50 + 35 * Math.sin(n / 9),
}));

test('whatever is drawn fits in 1 KB and can be drawn again inside the pad', () => {
  fc.assert(
    fc.property(strokesArb, (strokes) => {
      const text = encodeTandaTangan(strokes);
      if (text === null) return strokes.every((stroke) => stroke.length === 0);
      expect(text.length).toBeLessThanOrEqual(1024);
      expect(tandaTanganSchema.safeParse(text).success).toBe(true);
      for (const { x, y } of must(decodeTandaTangan(text)).flat()) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(GRID.width);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(GRID.height);
      }
      return true;
    }),
  );
});

test('a signature drawn again lies within two units of what the finger drew', () => {
  const [again] = must(decodeTandaTangan(must(encodeTandaTangan([curl]))));
  const far = curl.filter(
    ({ x, y }) => Math.min(...must(again).map((one) => Math.abs(one.x - x))) > 12 || y < 0,
  );
  expect(far).toEqual([]);
  const heights = must(again).map(({ y }) => y);
  expect(Math.min(...heights)).toBeLessThan(17);
  expect(Math.max(...heights)).toBeGreaterThan(83);
});

test('a usual signature takes some hundred bytes', () => {
  expect(must(encodeTandaTangan([curl, curl.slice(0, 40)])).length).toBeLessThan(320);
});

test('a text that is no signature is told from one', () => {
  expect([decodeTandaTangan('AA'), decodeTandaTangan('AAAAB'), decodeTandaTangan('A A A')]).toEqual(
    [null, null, null],
  );
});

test('nothing drawn is no signature, and a dot is one', () => {
  expect(encodeTandaTangan([[]])).toBeNull();
  const dot = must(decodeTandaTangan(must(encodeTandaTangan([[{ x: 5, y: 70 }]]))));
  expect(tandaTanganPath(dot)).toBe('M5 70h0');
});

test('a straight line keeps its two ends alone', () => {
  const line = Array.from({ length: 50 }, (_, n) => ({ x: n, y: n * 2 }));
  expect(simplify(line, 0.5)).toEqual([line[0], line[49]]);
});
