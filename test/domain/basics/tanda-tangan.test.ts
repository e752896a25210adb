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

test('simplifying keeps each corner once, and what lies further from the line than the tolerance', () => {
  const at = (...points: readonly (readonly [number, number])[]): Stroke =>
    points.map(([x, y]) => ({ x, y }));
  const corner = at([0, 0], [5, 0], [10, 0], [10, 5], [10, 10]);
  expect(simplify(corner, 0.5)).toEqual(at([0, 0], [10, 0], [10, 10]));
  // Three and four long, so that five is how far the middle lies from the line.
  const bent = at([0, 0], [3, 4], [6, 0]);
  expect(simplify(bent, 3.99)).toEqual(bent);
  expect(simplify(bent, 4)).toEqual(at([0, 0], [6, 0]));
  const slanted = at([10, 20], [17, 21], [16, 28]);
  expect(simplify(slanted, 4.9)).toEqual(slanted);
  expect(simplify(slanted, 5)).toEqual(at([10, 20], [16, 28]));
  const beyond = at([0, 0], [20, 0], [10, 0]);
  expect(simplify(beyond, 9.99)).toEqual(beyond);
  expect(simplify(beyond, 10)).toEqual(at([0, 0], [10, 0]));
  const before = at([10, 0], [0, 0], [20, 0]);
  expect(simplify(before, 9.99)).toEqual(before);
});

test('a line that comes back to where it began is a place, unless it went away from it', () => {
  const stays: Stroke = [
    { x: 7, y: 7 },
    { x: 8, y: 7 },
    { x: 7, y: 7 },
  ];
  expect(simplify(stays, 1)).toEqual([{ x: 7, y: 7 }]);
  expect(simplify(stays, 0.9)).toEqual(stays);
  const sameColumn: Stroke = [
    { x: 7, y: 7 },
    { x: 7, y: 8 },
    { x: 7, y: 9 },
  ];
  expect(simplify(sameColumn, 1)).toEqual([sameColumn[0], sameColumn[2]]);
});

test('a signature is written as its start and its steps, a long one in several', () => {
  const encode = (...points: Stroke) => encodeTandaTangan([points]);
  expect(encode({ x: 10, y: 10 })).toBe('AKAK');
  expect(encode({ x: 10, y: 10 }, { x: 20, y: 7 })).toBe('AKAKqd');
  expect(encode({ x: 300, y: 100 }, { x: 269, y: 100 })).toBe('EsBkBg');
  expect(encode({ x: 0, y: 0 }, { x: 62, y: 31 })).toBe('AAAA_w_v');
  expect(decodeTandaTangan('AKAKqd.EsBk')).toEqual([
    [
      { x: 10, y: 10 },
      { x: 20, y: 7 },
    ],
    [{ x: 300, y: 100 }],
  ]);
  expect(['', 'A', 'AK', 'AKA', 'AKAKq', 'AKAK.'].map(decodeTandaTangan)).toEqual(
    Array.from({ length: 6 }, () => null),
  );
});

test('the path goes from point to point, stroke by stroke', () => {
  expect(
    tandaTanganPath([
      [
        { x: 1, y: 2 },
        { x: 3, y: 4 },
        { x: 5, y: 6 },
      ],
      [],
      [{ x: 7, y: 8 }],
    ]),
  ).toBe('M1 2L3 4L5 6M7 8h0');
});

test('of a scribble beyond measure the first strokes stay, as far as there is room', () => {
  const zigzag = (x: number): Stroke =>
    Array.from({ length: 90 }, (_, n) => ({ x: x + n * 3, y: n % 2 === 0 ? 0 : 100 }));
  const text = must(encodeTandaTangan([zigzag(0), zigzag(1), zigzag(2)]));
  expect(text.length).toBeLessThanOrEqual(1024);
  expect(text.length).toBeGreaterThan(1020);
  const strokes = must(decodeTandaTangan(text));
  const [first, second] = [zigzag(0), zigzag(1)].map((stroke) =>
    must(must(decodeTandaTangan(must(encodeTandaTangan([simplify(stroke, 10)])))).at(0)),
  );
  const part = must(strokes[1]);
  expect(strokes).toEqual([first, must(second).slice(0, part.length)]);
  expect(part.length).toBeGreaterThan(50);
});
