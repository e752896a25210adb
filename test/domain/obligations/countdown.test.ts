import { expect, test } from 'vitest';
import { tanggalSchema } from '../../../src/domain/basics/tanggal.ts';
import { daysLeft } from '../../../src/domain/obligations/clock-of.ts';

const due = tanggalSchema.parse('2027-01-02');

test.each([
  ['2026-12-30', 3],
  ['2027-01-02', 0],
  ['2027-01-03', -1],
])('on %s there are %i days left', (today, n) => {
  expect(daysLeft(tanggalSchema.parse(today), due)).toBe(n);
});
