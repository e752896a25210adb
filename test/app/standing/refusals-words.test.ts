import { expect, test } from 'vitest';
import { refusalText } from '../../../src/app/standing/refusals-words.ts';

test('a Perdes told too early is refused in words, not by a code', () => {
  expect(refusalText('not-accepted-yet', 'record-perdes').what).not.toContain('not-accepted-yet');
});

test('a reason of a newer server is told by its code', () => {
  expect(refusalText('too-new').what).toContain('too-new');
});
