import { describe, expect, test } from 'vitest';
import { type Tanggal, createIsLibur, tanggalSchema } from '../../../src/domain/basics/tanggal.ts';
import { hariLiburSeed } from '../../../src/domain/basics/hari-libur-seed.ts';
import { must } from '../../../src/domain/basics/must.ts';
import { dueDate } from '../../../src/domain/obligations/rule.ts';
import { findTightChain } from '../../../src/domain/obligations/tight-chain.ts';
import type { ChainPlace } from '../../../src/domain/obligations/tight-chain.ts';
import { ruleOf } from '../../support/a-calendar.ts';

const isNatal = (t: Tanggal) => t.endsWith('-12-25');
const hari = (text: string) => tanggalSchema.parse(text);

function tight(tahun: number, place: ChainPlace, isLibur = isNatal) {
  return findTightChain(ruleOf('apbdes'), tahun, { place, isLibur });
}

describe('A5b received on the last day of A2, only 25 December off', () => {
  const onLastDay = (year: number) => {
    const on = must(dueDate(must(ruleOf('apbdes').alternatives[0]).due, year + 1, isNatal));
    return tight(year + 1, { kind: 'received', on });
  };

  test.each([2026, 2027])('fits into %i', (year) => {
    expect(onLastDay(year)).toBeNull();
  });

  test.each([
    [2025, '2026-01-01'],
    [2028, '2029-01-01'],
    [2029, '2030-01-01'],
    [2030, '2031-01-01'],
  ])('does not fit into %i: it ends on %s', (year, end) => {
    expect(onLastDay(year)).toEqual({ end, setBy: `${year}-12-31` });
  });
});

test('each further day off makes it tight: cuti bersama and holidays of 2026', () => {
  const place = { kind: 'received', on: hari('2026-11-04') } as const;
  expect(tight(2027, place)).toBeNull();
  expect(tight(2027, place, createIsLibur(hariLiburSeed))).toMatchObject({ setBy: '2026-12-31' });
});

test('not filed yet, it can be received today at the earliest', () => {
  expect(tight(2027, { kind: 'not-filed', today: hari('2026-11-04') })).toBeNull();
  expect(tight(2027, { kind: 'not-filed', today: hari('2026-11-05') })).toEqual({
    end: '2027-01-01',
    setBy: '2026-12-31',
  });
});

test('what came back has the days of its correction left', () => {
  expect(tight(2027, { kind: 'returned', on: hari('2026-12-02') })).toBeNull();
  expect(tight(2027, { kind: 'returned', on: hari('2026-12-04') })).toMatchObject({
    end: '2027-01-04',
  });
});

test('a Perubahan has no such day', () => {
  const place = { kind: 'not-filed', today: hari('2026-12-30') } as const;
  expect(findTightChain(ruleOf('apbdes-perubahan'), 2026, { place, isLibur: isNatal })).toBeNull();
});
