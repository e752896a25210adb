import { expect, test } from 'vitest';
import { amountReasons } from '../../../../src/app/kit/rupiah-words.ts';
import {
  importFindingText,
  refusalSentence,
  refusalText,
  skipReasonsToCheck,
  skipReasonText,
} from '../../../../src/app/reports/import/words.ts';

test('has a different sentence for every reason', () => {
  for (const texts of [skipReasonText, refusalText, amountReasons]) {
    const sentences = Object.values<string>(texts);
    expect(sentences.every((sentence) => sentence.length > 5)).toBe(true);
    expect(new Set(sentences).size).toBe(sentences.length);
  }
});

test('asks a person to look only where a row of the report may be missing', () => {
  expect(skipReasonsToCheck.has('unreadable-amount')).toBe(true);
  expect(skipReasonsToCheck.has('several-lines')).toBe(true);
  expect(skipReasonsToCheck.has('parent')).toBe(false);
});

test('says in which line a text stops being a table, and what of a row was not read', () => {
  expect(refusalSentence('no-columns', 3)).toMatch(/^Baris 3: Ini tidak terbagi/);
  const values = { sourceLine: 7, waktu: '6 bulan' };
  expect(
    importFindingText({
      level: 'finding',
      rule: 'waktu-unread',
      where: [],
      values,
      basis: 'Impor',
    }),
  ).toContain('Baris 7: waktu “6 bulan”');
});

test('a printed sum that is not the sum is told by its line, its name and both amounts', () => {
  const values = { sourceLine: 4, name: 'Belanja', printed: 9_000_000, sum: 8_000_000 };
  const said = (rule: string, more: object = {}) =>
    importFindingText({
      level: 'finding',
      rule,
      where: [],
      values: { ...values, ...more },
      basis: 'Impor',
    });
  expect(said('I1')).toMatch(/^Baris 4 \(Belanja\): .*Rp 9\.000\.000.*Rp 8\.000\.000/);
  expect(said('I13-printed')).toMatch(/^Baris 4 \(Belanja\): .*Rp 9\.000\.000.*Rp 8\.000\.000/);
  expect(said('text-cut', { column: 'uraian', limit: 300 })).toMatch(/^Baris 4: uraian .* 300 /);
});
