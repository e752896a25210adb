import { describe, expect, test } from 'vitest';
import {
  isFigure,
  numberStyleOf,
  readAmountCell,
} from '../../../../src/domain/reports/import/amount-cells.ts';

describe('a cell', () => {
  test.for([
    ['1.234.567', 1_234_567],
    ['1.234.567,00', 1_234_567],
    ['1.234.567,', 1_234_567],
    ['1234567,5', 1_234_567.5],
    ['2.363.496,55', 2_363_496.55],
    ['75.000.000 ,-', 75_000_000],
    ['Rp. 1.500.000.-', 1_500_000],
    ['1.000.000-', 1_000_000],
    ['Rp (1.000)', -1000],
    ['-Rp 1.000', -1000],
    ['889 478 000', 889_478_000],
    ['\u200E900.000.000', 900_000_000],
    ['0', 0],
    ['-0', 0],
    ['0,00', 0],
    ['9007199254740991', Number.MAX_SAFE_INTEGER],
  ] as const)('with dots: %j', ([text, amount]) => {
    expect(readAmountCell(text, 'dots')).toStrictEqual({ kind: 'ok', rupiah: amount });
    expect(isFigure(text)).toBe(true);
  });

  test.for([
    ['1,234,567.00', 1_234_567],
    ['1,234,567', 1_234_567],
    ['220190608.00', 220_190_608],
    ['(1,000.50)', -1000.5],
    ['1,500,000.5', 1_500_000.5],
  ] as const)('with commas: %j', ([text, amount]) => {
    expect(readAmountCell(text, 'commas')).toStrictEqual({ kind: 'ok', rupiah: amount });
    expect(readAmountCell(text, 'dots')).toEqual({ kind: 'unreadable' });
  });

  test.for(['', '   ', '-', ' – ', 'Rp', 'Rp -', '\u200B'])('%j is blank', (text) => {
    expect(readAmountCell(text, 'dots')).toEqual({ kind: 'empty' });
    expect(isFigure(text)).toBe(false);
  });

  test.for([
    '1.23',
    '0.123',
    '1234.567',
    '1.234 567',
    '12 34',
    '1.000,505',
    '2 juta',
    'seribu',
    '1e6',
    '1.000 (ADD)',
    '#REF!',
    '(',
    '9007199254740992',
    '9'.repeat(400),
    `1${' '.repeat(300)}`,
    '1 x00 000',
    '1.000.00x',
  ])('%j is told', (text) => {
    expect(readAmountCell(text, 'dots')).toEqual({ kind: 'unreadable' });
  });
});

test('a table’s style is that of most of its amounts; where both stand it is asked', () => {
  const styleOf = (...cells: readonly string[]) => numberStyleOf(cells, null);
  expect(styleOf('900.000.000', '5', '')).toEqual({ style: 'dots', isAsked: false });
  expect(styleOf('900,000,000.00', '5')).toEqual({ style: 'commas', isAsked: false });
  expect(styleOf('5', '')).toEqual({ style: 'dots', isAsked: false });
  expect(styleOf('1.000', '2.000', '3,000')).toEqual({ style: 'dots', isAsked: true });
  expect(styleOf('1.000', '2,000', '3,000')).toEqual({ style: 'commas', isAsked: true });
  expect(numberStyleOf(['1.000', '2,000'], 'commas')).toEqual({ style: 'commas', isAsked: true });
});
