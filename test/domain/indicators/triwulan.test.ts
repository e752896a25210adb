import { expect, test } from 'vitest';
import { quarterDays } from '../../../src/domain/indicators/triwulan.ts';

test('a quarter begins on the first day of its three months and ends on the last', () => {
  expect(quarterDays(2026, 1)).toEqual({ from: '2026-01-01', until: '2026-03-31' });
  expect(quarterDays(2026, 2)).toEqual({ from: '2026-04-01', until: '2026-06-30' });
  expect(quarterDays(2026, 4)).toEqual({ from: '2026-10-01', until: '2026-12-31' });
});
