import { describe, expect, test } from 'vitest';
import { type Tanggal, createIsLibur } from '../../../src/domain/basics/tanggal.ts';
import { hariLiburSeed } from '../../../src/domain/basics/hari-libur-seed.ts';
import { must } from '../../../src/domain/basics/must.ts';
import { type ObligationRule, dueDate, yearDay } from '../../../src/domain/obligations/rule.ts';
import { ruleOf } from '../../support/a-calendar.ts';

const isNatal = (t: Tanggal) => t.endsWith('-12-25');
const seeded = createIsLibur(hariLiburSeed);
const years = [2025, 2026, 2027, 2028, 2029, 2030];

/** By the reading of this id, or the first. */
function due(
  row: ObligationRule,
  tahun: number,
  reading = row.alternatives[0]?.id,
  isLibur = seeded,
) {
  const alternative = must(
    row.alternatives.find(({ id }) => id === reading),
    reading ?? row.id,
  );
  return dueDate(alternative.due, tahun, isLibur);
}

describe('A1 + A2 APBDes: agreed by 31 October of the year before, then 3 working days', () => {
  test.each([
    [2025, 'Thursday', '2024-11-05'],
    [2026, 'Friday', '2025-11-05'],
    [2027, 'Saturday', '2026-11-04'],
    [2028, 'Sunday', '2027-11-03'],
    [2029, 'Tuesday', '2028-11-03'],
    [2030, 'Wednesday', '2029-11-05'],
    [2031, 'Thursday', '2030-11-05'],
  ])('of %i, after a %s, is due on %s', (tahun, _weekday, expected) => {
    expect(due(ruleOf('apbdes'), tahun, 'pp-43-2014', isNatal)).toBe(expected);
  });

  test('a local holiday in between gives a day more', () => {
    const isLibur = (t: Tanggal) => t === '2026-11-03';
    expect(due(ruleOf('apbdes'), 2027, 'pp-43-2014', isLibur)).toBe('2026-11-05');
  });
});

describe('B1 realisasi of semester I: three readings of two regulations', () => {
  test.each([
    [2025, '2025-07-14', '2025-07-20', '2025-07-31'],
    [2026, '2026-07-14', '2026-07-19', '2026-07-31'],
    [2027, '2027-07-14', '2027-07-18', '2027-07-31'],
    [2028, '2028-07-14', '2028-07-16', '2028-07-31'],
    [2029, '2029-07-14', '2029-07-15', '2029-07-31'],
    [2030, '2030-07-14', '2030-07-14', '2030-07-31'],
  ])('of %i: 14 July %s, end of that week %s, end of July %s', (tahun, day, week, month) => {
    const row = ruleOf('realisasi-semester-1');
    expect(due(row, tahun)).toBe(day);
    expect(due(row, tahun, 'minggu-kedua-akhir-pekan')).toBe(week);
    expect(due(row, tahun, 'akhir-juli')).toBe(month);
  });
});

describe('D4 Musrenbang kecamatan: the second week of February, both readings', () => {
  test.each([
    [2026, '2025-02-14', '2025-02-16'],
    [2027, '2026-02-14', '2026-02-15'],
    [2028, '2027-02-14', '2027-02-14'],
    [2029, '2028-02-14', '2028-02-20'],
    [2030, '2029-02-14', '2029-02-18'],
    [2031, '2030-02-14', '2030-02-17'],
  ])('for the plan of %i: %s or %s', (tahun, day, week) => {
    expect(due(ruleOf('musrenbang-kecamatan'), tahun)).toBe(day);
    expect(due(ruleOf('musrenbang-kecamatan'), tahun, 'akhir-pekan')).toBe(week);
  });
});

/** A day of the year stays that day, on a weekend or holiday too: no rule moves it. */
test.each([
  ['B2', ruleOf('realisasi-semester-2'), 1, '01-31'],
  ['B3', ruleOf('lpj-realisasi'), 1, '03-31'],
  ['C1', ruleOf('lppd'), 1, '03-31'],
  ['C2', ruleOf('lkppd'), 1, '03-31'],
  ['D1', ruleOf('musdes-rkpdes'), -1, '06-30'],
  ['D2', ruleOf('rkpdes'), -1, '09-30'],
  ['D3', ruleOf('du-rkpdes'), -1, '12-31'],
  ['E1', ruleOf('bumdes-rencana-kerja'), -1, '12-31'],
  ['E3', ruleOf('bumdes-tahunan'), 1, '06-30'],
] as const)('%s is due on the same day every year', (id, row, yearOffset, day) => {
  expect(row.id).toBe(id);
  for (const tahun of years) expect(due(row, tahun)).toBe(`${tahun + yearOffset}-${day}`);
});

test('a day that a month lacks is its last', () => {
  const endOfFebruary = { yearOffset: 1, month: 2, day: 29 };
  expect([2025, 2027].map((tahun) => yearDay(endOfFebruary, tahun))).toEqual([
    '2026-02-28',
    '2028-02-29',
  ]);
});

test.each([
  ['A7', ruleOf('apbdes-perubahan')],
  ['C6', ruleOf('laporan-aset')],
  ['C4', ruleOf('lppd-akhir-jabatan')],
  ['D0', ruleOf('rpjmdes')],
  ['D2c', ruleOf('musrenbangdes')],
  ['D2d', ruleOf('rkpdes-perubahan')],
  ['E2-1', ruleOf('bumdes-semester-1')],
  ['E2-2', ruleOf('bumdes-semester-2')],
  ['F1', ruleOf('lkd')],
] as const)('%s has no date in law', (id, row) => {
  expect(row.id).toBe(id);
  for (const tahun of years) expect(due(row, tahun)).toBeNull();
});
