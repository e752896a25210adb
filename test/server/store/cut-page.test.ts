import { expect, test } from 'vitest';
import { cutPage } from '../../../src/server/store/cut-page.ts';

const size = { documents: 3, bytes: 100 };
const candidates = (...seqs: readonly number[]) => seqs.map((seq) => ({ seq, bytes: 10 }));

test('does not cut what fits', () => {
  expect(cutPage(candidates(1, 2, 2), size)).toBeNull();
  expect(cutPage([], size)).toBeNull();
});

test('cuts before the commit that no longer fits whole', () => {
  expect(cutPage(candidates(1, 2, 3, 4), size)).toBe(3);
  expect(cutPage(candidates(1, 2, 2, 2), size)).toBe(1);
});

test('takes the first commit whole, however large', () => {
  expect(cutPage(candidates(5, 5, 5, 5), size)).toBe(5);
  expect(
    cutPage(
      [
        { seq: 5, bytes: 1000 },
        { seq: 6, bytes: 1 },
      ],
      size,
    ),
  ).toBe(5);
});

test('cuts by bytes as by number', () => {
  expect(
    cutPage(
      [
        { seq: 1, bytes: 60 },
        { seq: 2, bytes: 60 },
      ],
      size,
    ),
  ).toBe(1);
});
