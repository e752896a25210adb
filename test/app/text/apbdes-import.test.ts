import { expect, test } from 'vitest';
import { unreadableText } from '../../../src/app/text/rupiah.ts';
import {
  refusalText,
  skipReasonsToCheck,
  skipReasonText,
} from '../../../src/app/text/apbdes-import.ts';

test('has a different sentence for every reason', () => {
  for (const texts of [skipReasonText, refusalText, unreadableText]) {
    const sentences = Object.values<string>(texts);
    expect(sentences.every((sentence) => sentence.length > 5)).toBe(true);
    expect(new Set(sentences).size).toBe(sentences.length);
  }
});

test('asks a person to look only where a row of the budget may be missing', () => {
  expect(skipReasonsToCheck.has('unreadable-amount')).toBe(true);
  expect(skipReasonsToCheck.has('parent')).toBe(false);
});
