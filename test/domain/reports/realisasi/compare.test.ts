import { expect, test } from 'vitest';
import { compareRealisasi } from '../../../../src/domain/reports/realisasi/compare.ts';
import { aRealisasi, withRealisasi } from '../../../support/a-realisasi.ts';

test('names the lines whose realisasi changed, with the amount before', () => {
  const before = aRealisasi();
  const { added, removed, changed } = compareRealisasi(
    before,
    withRealisasi(before, 'pkk', 29_000_000),
  );
  expect([added, removed]).toEqual([[], []]);
  expect(changed).toMatchObject([
    { id: 'pkk', fields: [{ field: 'realisasi', before: 30_000_000, after: 29_000_000 }] },
  ]);
});

test('a line written anew under another id is the same line', () => {
  const before = aRealisasi();
  const { pkk, ...rest } = before.lines;
  const after = { ...before, lines: { ...rest, 'impor-1': pkk as never } };
  expect(compareRealisasi(before, after)).toEqual({ added: [], removed: [], changed: [] });
});
