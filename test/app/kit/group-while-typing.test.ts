import { expect, test } from 'vitest';
import fc from 'fast-check';
import { asTyped, groupWhileTyping, isGrouped } from '../../../src/app/kit/group-while-typing.ts';

/** The caret as `|`. */
function typed(text: string): string {
  const caret = text.indexOf('|');
  const result = groupWhileTyping({ text: text.replace('|', ''), caret });
  return `${result.text.slice(0, result.caret)}|${result.text.slice(result.caret)}`;
}

test('puts dots between thousands as digits come', () => {
  expect(typed('1234|')).toBe('1.234|');
  expect(typed('1.2345|')).toBe('12.345|');
  expect(typed('900000000|')).toBe('900.000.000|');
});

test('keeps the caret behind the digit it stood behind', () => {
  expect(typed('1.9|234')).toBe('19|.234');
  expect(typed('19|.2345')).toBe('19|2.345');
  expect(typed('|1.234.567')).toBe('|1.234.567');
});

test('keeps the caret when a digit is taken out', () => {
  expect(typed('1.23|.567')).toBe('123|.567');
  expect(typed('1|234')).toBe('1|.234');
  expect(typed('|.234')).toBe('|234');
});

test('drops zeros in front, with the caret', () => {
  expect(typed('05|')).toBe('5|');
  expect(typed('0|')).toBe('0|');
});

test('keeps every digit, and a minus in front', () => {
  expect(typed('1234567890123456|')).toBe('1.234.567.890.123.456|');
  expect(typed('-1500|')).toBe('-1.500|');
});

test('knows what it would leave as it is', () => {
  for (const text of ['', '5', '1500', '1.500', '-12.345.678']) expect(isGrouped(text)).toBe(true);
  for (const text of ['1.', '1.5', '1500.000', '1,5', '2 jt', '1.5000'])
    expect(isGrouped(text)).toBe(false);
});

test('says nothing of an empty field', () => {
  expect(typed('|')).toBe('|');
});

test('never loses or changes a digit, wherever the caret stands', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), fc.nat(15), (amount, at) => {
      const digits = String(amount);
      const caret = Math.min(at, digits.length);
      const result = groupWhileTyping({ text: digits, caret });
      expect(result.text.replaceAll('.', '')).toBe(digits);
      expect(result.text.slice(0, result.caret).replaceAll('.', '')).toBe(digits.slice(0, caret));
    }),
  );
});

test('takes its own dots out again where what is typed is no number alone', () => {
  /** What came in between `[` and the caret. */
  const after = (text: string) => {
    const start = text.indexOf('[');
    const caret = text.indexOf('|') - 1;
    const result = asTyped({ text: text.replace('[', '').replace('|', ''), caret }, start);
    return `${result.text.slice(0, result.caret)}|${result.text.slice(result.caret)}`;
  };
  expect(after('1.500[r|')).toBe('1500r|');
  expect(after('1.500.000[.00|')).toBe('1500000.00|');
  expect(after('[Rp |1.500')).toBe('Rp |1500');
  expect(after('1.5[,|00.000')).toBe('15,|00000');
  expect(after('[1.000 (ADD)|')).toBe('1.000 (ADD)|');
  expect(after('[1.|')).toBe('1.|');
});
