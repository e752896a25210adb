import { describe, expect, test } from 'vitest';
import {
  detectSeparator,
  splitLines,
  splitRecords,
} from '../../../../src/domain/reports/import/split-records.ts';

const split = (...lines: readonly string[]) =>
  splitRecords(lines, ';').map(({ cells, sourceLine }) => [sourceLine, cells]);

describe('lines', () => {
  test('end in any way, and one break at the end begins no other', () => {
    expect(splitLines('a\nb\r\nc\rd')).toEqual(['a', 'b', 'c', 'd']);
    expect(splitLines('a\n')).toEqual(['a']);
    expect(splitLines('a\n\n')).toEqual(['a', '']);
    expect(splitLines('\uFEFFa')).toEqual(['a']);
    expect(splitLines('a\uFEFF')).toEqual(['a\uFEFF']);
  });
});

describe('the separator', () => {
  test('is the one that most lines have, more than half of those that are filled', () => {
    expect(detectSeparator(['a;b', 'c;d', 'e'])).toBe(';');
    expect(detectSeparator(['a\tb', 'c\td', 'e;f'])).toBe('\t');
    expect(detectSeparator(['a,b', ' ', '', '\t'])).toBe(',');
    expect(detectSeparator(['a;b', 'c'])).toBeNull();
    expect(detectSeparator(['a', 'b'])).toBeNull();
    expect(detectSeparator([])).toBeNull();
  });

  test('is the semicolon before the comma where both are everywhere', () => {
    expect(detectSeparator(['a,b;c', 'd,e;f'])).toBe(';');
    expect(detectSeparator(['a,b\tc', 'd,e\tf'])).toBe('\t');
    expect(detectSeparator(['a,b;c', 'd,e'])).toBe(',');
  });
});

describe('cells', () => {
  test('are cut at each separator, empty ones too', () => {
    expect(split('a;;b;')).toEqual([[1, ['a', '', 'b', '']]]);
    expect(split('', 'a')).toEqual([
      [1, ['']],
      [2, ['a']],
    ]);
  });

  test('in quotes keep separators, doubled quotes and breaks; blanks around the quotes go', () => {
    expect(split(' "a;b" ;"c ""d""";e')).toEqual([[1, ['a;b', 'c "d"', 'e']]]);
    expect(split('a;"b', 'c";d', 'e')).toEqual([
      [1, ['a', 'b\nc', 'd']],
      [3, ['e']],
    ]);
  });

  test('with a quote inside or behind keep it as a character', () => {
    expect(split('Pipa 6";5')).toEqual([[1, ['Pipa 6"', '5']]]);
    expect(split('"a" b;5')).toEqual([[1, ['"a" b', '5']]]);
  });

  test('whose quote never closes are cut line by line', () => {
    expect(split('a;"b;c', 'd;e')).toEqual([
      [1, ['a', '"b', 'c']],
      [2, ['d', 'e']],
    ]);
  });

  test('go over twenty lines at most', () => {
    const cell = (lines: number) => ['a;"1x', ...Array<string>(lines - 2).fill('x'), 'y";z'];
    expect(split(...cell(20))).toHaveLength(1);
    expect(split(...cell(21))).toHaveLength(21);
  });

  test('do not go over a line that begins with a code alone', () => {
    const open = (second: string) => split('a;"b', second, 'c";d').length;
    expect(open('4.2.1.01;Dana')).toBe(3);
    expect(open('"5.1 [01.01]" ;Dana')).toBe(3);
    expect(open('4.2.1.01 Dana;x')).toBe(1);
    expect(open('Dana;4.2')).toBe(1);
  });
});

test('each record says where it began and what stood there', () => {
  const records = splitRecords(['a;"b', 'c"', 'd'], ';');
  expect(records.map(({ sourceLine, text }) => [sourceLine, text])).toEqual([
    [1, 'a;"b\nc"'],
    [3, 'd'],
  ]);
});
