import { describe, expect, test } from 'vitest';
import { createIsLibur } from '../../../src/domain/basics/hari-kerja.ts';
import { hariLiburSeed } from '../../../src/domain/basics/hari-libur-seed.ts';
import { tanggalSchema } from '../../../src/domain/basics/tanggal.ts';
import type { Tanggal } from '../../../src/domain/basics/tanggal.ts';
import { dueDate } from '../../../src/domain/obligations/due-date.ts';
import { correctionDue, evaluationDue } from '../../../src/domain/obligations/evaluation-clock.ts';
import { apbdesPerubahanRule, apbdesRule } from '../../../src/domain/obligations/rules.ts';

const isNatal = (t: Tanggal) => t.endsWith('-12-25');
const seeded = createIsLibur(hariLiburSeed);

/** Send, evaluate, correct, each on its last day. */
function endOfChain(tahun: number, isLibur: (t: Tanggal) => boolean): Tanggal {
  const sent = tanggalSchema.parse(dueDate(apbdesRule, tahun, isLibur));
  return correctionDue(evaluationDue(sent, isLibur), isLibur);
}

describe('APBDes: agreed by 31 October of the year before, then 3 working days', () => {
  test.each([
    [2025, 'Thursday', '2024-11-05'],
    [2026, 'Friday', '2025-11-05'],
    [2027, 'Saturday', '2026-11-04'],
    [2028, 'Sunday', '2027-11-03'],
    [2029, 'Tuesday', '2028-11-03'],
    [2030, 'Wednesday', '2029-11-05'],
    [2031, 'Thursday', '2030-11-05'],
  ])('of %i, after a %s, is due on %s', (tahun, _weekday, due) => {
    expect(dueDate(apbdesRule, tahun, isNatal)).toBe(due);
  });

  test('a local holiday in between gives a day more', () => {
    const isLibur = (t: Tanggal) => t === '2026-11-03';
    expect(dueDate(apbdesRule, 2027, isLibur)).toBe('2026-11-05');
  });
});

describe('A5b the tightest chain: 31 October + 3 + 20 + 20 working days, only 25 December off', () => {
  test.each([
    [2026, '2026-12-31'],
    [2027, '2027-12-29'],
  ])('ends within %i, on %s', (year, end) => {
    expect(endOfChain(year + 1, isNatal)).toBe(end);
  });

  test.each([2025, 2028, 2029, 2030])('does not end within %i', (year) => {
    expect(endOfChain(year + 1, isNatal) > `${year}-12-31`).toBe(true);
  });

  test('with the cuti bersama of 24 December does not end within 2026 either', () => {
    expect(endOfChain(2027, seeded)).toBe('2027-01-04');
  });
});

describe('Perubahan APBDes', () => {
  test('has no last date in law', () => {
    expect(dueDate(apbdesPerubahanRule, 2026, seeded)).toBeNull();
  });

  test('has the local date of its own year once the admin sets one', () => {
    const settings = { localDates: { [apbdesPerubahanRule.id]: { month: 9, day: 30 } } };
    expect(dueDate(apbdesPerubahanRule, 2026, seeded, settings)).toBe('2026-09-30');
  });

  test('has none again when the local date is switched off', () => {
    const settings = { localDates: { [apbdesPerubahanRule.id]: null } };
    expect(dueDate(apbdesPerubahanRule, 2026, seeded, settings)).toBeNull();
  });
});

test('a local date about next year lies in the year it is worked on', () => {
  const rule = { ...apbdesPerubahanRule, appliesTo: 'next-year' as const };
  const settings = { localDates: { [rule.id]: { month: 9, day: 30 } } };
  expect(dueDate(rule, 2027, seeded, settings)).toBe('2026-09-30');
});

test('a local date never replaces a statutory one', () => {
  const settings = { localDates: { [apbdesRule.id]: { month: 12, day: 1 } } };
  expect(dueDate(apbdesRule, 2027, isNatal, settings)).toBe('2026-11-04');
});
