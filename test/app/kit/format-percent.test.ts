import { expect, test } from 'vitest';
import { formatPercent } from '../../../src/app/kit/format-percent.ts';

test('a percent has one decimal with a comma, and none where it is whole', () => {
  expect([85.34, 100, 0, 112.5, -3.25].map(formatPercent)).toEqual([
    '85,3%',
    '100%',
    '0%',
    '112,5%',
    '-3,2%',
  ]);
});

test('what is not quite all is never said to be all', () => {
  expect(formatPercent(99.999)).toBe('99,9%');
});

test('nothing to compare with is a dash', () => {
  expect(formatPercent(null)).toBe('-');
});
