import { expect, test } from 'vitest';
import {
  createIsLibur,
  hariKerjaBetween,
  addHari,
  tanggalSchema,
} from '../../../src/domain/basics/tanggal.ts';
import { hariLiburSeed } from '../../../src/domain/basics/hari-libur-seed.ts';
import { correctionDue, evaluationDue } from '../../../src/domain/obligations/clock-of.ts';
import { must } from '../../../src/domain/basics/must.ts';
import { ruleOf } from '../../support/a-calendar.ts';

const evaluation = must(ruleOf('apbdes').evaluation);
const hari = (text: string) => tanggalSchema.parse(text);
const isLibur = createIsLibur(hariLiburSeed);

test('the result is due 20 working days after receipt, the day of receipt not counted', () => {
  expect(evaluationDue(evaluation, hari('2026-11-04'), isLibur)).toBe('2026-12-02');
  expect(hariKerjaBetween(hari('2026-11-04'), hari('2026-12-02'), isLibur)).toBe(20);
});

test('received on a weekend, the clock starts on Monday', () => {
  const fromFriday = evaluationDue(evaluation, hari('2026-11-06'), isLibur);
  expect(evaluationDue(evaluation, hari('2026-11-07'), isLibur)).toBe(fromFriday);
  expect(evaluationDue(evaluation, hari('2026-11-09'), isLibur)).toBe(addHari(fromFriday, 3));
});

test('holidays and cuti bersama stop the clock, over the year end too', () => {
  // 24 and 25 December 2026, 1 and 5 January 2027 are off.
  expect(evaluationDue(evaluation, hari('2026-12-04'), isLibur)).toBe('2027-01-07');
});

test('correction has 20 working days from receipt of the result', () => {
  expect(correctionDue(evaluation, hari('2026-12-02'), isLibur)).toBe('2027-01-04');
});

test('counts down to 0 on the last day and below it after', () => {
  const due = hari('2026-12-02');
  expect(hariKerjaBetween(hari('2026-12-01'), due, isLibur)).toBe(1);
  expect(hariKerjaBetween(due, due, isLibur)).toBe(0);
  expect(hariKerjaBetween(hari('2026-12-03'), due, isLibur)).toBe(-1);
});
