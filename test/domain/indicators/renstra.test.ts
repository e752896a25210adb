import { expect, test } from 'vitest';
import { drawYears } from '../../../src/app/rooms/indikator/draw-years.ts';
import {
  notComputable,
  planYears,
  renstraRows,
  renstraSchema,
} from '../../../src/domain/indicators/renstra.ts';

const numbersFrom = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, at) => String(first + at));
const rowNumbers = renstraRows.flatMap(({ rows }) => rows.split(/[;,] /));

test('each row of table 2.4 about the desa is there once', () => {
  const wanted = [...numbersFrom(74, 86), ...numbersFrom(135, 144), ...numbersFrom(190, 197)];
  const found = rowNumbers.filter((row) => /^\d+$/.test(row));
  expect(found.toSorted()).toEqual(wanted.toSorted());
});

test('each row of tables 4.1 and 4.2 has its target for 2026 to 2030, and none for 2025', () => {
  const codes = ['7.01.03.2.01.0001', '7.01.03.2.01.0003', '7.01.06.2.01.0003'];
  expect(
    codes.map((code) => renstraRows.find(({ rows }) => rows.includes(code))?.targets[2025]),
  ).toEqual([undefined, undefined, undefined]);
  const planned = planYears.filter((tahun) => tahun > 2025);
  const targets = codes.map((code) => {
    const row = renstraRows.find(({ rows }) => rows.split(/[;,] /).includes(code));
    return planned.map((tahun) => row?.targets[tahun]);
  });
  expect(targets).toEqual([
    [78, 78, 78, 78, 78],
    [4, 4, 4, 4, 4],
    [26, 26, 26, 26, 26],
  ]);
  const scores = notComputable.map(({ targets: of }) => planned.map((tahun) => of[tahun]));
  expect(scores).toEqual([
    [75.5, 76, 76.5, 77, 77.5],
    [75.5, 76, 76.5, 77, 77.5],
    [75.15, 75.3, 75.5, 75.75, 76],
  ]);
});

test('refuses a row that no indicator computes, and a target of no year', () => {
  const row = { id: 'rkpdes-disusun', rows: '194', name: 'Jumlah Desa', targets: { 2024: 13 } };
  const isPlan = (changed: object) =>
    renstraSchema.safeParse({ computed: [{ ...row, ...changed }], notComputable: [] }).success;
  expect(isPlan({})).toBe(true);
  expect(isPlan({ id: 'rkpdes' })).toBe(false);
  expect(isPlan({ targets: { '24': 13 } })).toBe(false);
  expect(isPlan({ targets: { 2024: '13' } })).toBe(false);
});

test('the chart draws value and target on one scale, and nothing where there is none', () => {
  const [past, now, next] = drawYears(
    [
      { tahun: 2025, value: 0, target: null },
      { tahun: 2026, value: 13, target: 26 },
      { tahun: 2027, value: null, target: 26 },
    ],
    { width: 300, height: 100 },
  );
  expect(past).toMatchObject({ bar: { height: 0 }, target: null });
  expect(now).toMatchObject({ bar: { y: 50, height: 50 }, target: { y1: 0, y2: 0 }, middle: 150 });
  expect(next).toMatchObject({ bar: null, target: { y1: 0 } });
});
