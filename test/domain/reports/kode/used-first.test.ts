import { expect, test } from 'vitest';
import { findKode } from '../../../../src/domain/reports/kode/find-kode.ts';
import { usedFirst } from '../../../../src/domain/reports/kode/used-first.ts';

const lines = [
  { rekening: '5.3.7.03', fungsi: '2.3.14' },
  { rekening: '5.3.5.03', fungsi: '2.3.10' },
  { rekening: '4.2.1.01', fungsi: null },
];
const firstOf = (fungsi: string | null) => {
  const found = findKode('semen', { kind: 'rekening', akun: '5', limit: 60 });
  return usedFirst(found, lines, { kind: 'rekening', fungsi }).map(({ code }) => code);
};

test('what the desa used in this kegiatan comes first, then what it used in another', () => {
  expect(firstOf('2.3.10').slice(0, 3)).toEqual(['5.3.5.03', '5.3.7.03', '5.2.1.07']);
  expect(firstOf('2.3.14').slice(0, 2)).toEqual(['5.3.7.03', '5.3.5.03']);
});

test('where it used none of them they stay as they were found, and none is lost or added', () => {
  const found = findKode('siltap', { kind: 'rekening' });
  expect(usedFirst(found, lines, { kind: 'rekening', fungsi: null })).toEqual(found);
  expect(firstOf(null).toSorted()).toEqual(firstOf('2.3.10').toSorted());
});

test('a kegiatan of last year comes before the others', () => {
  const found = findKode('jalan', { kind: 'fungsi', limit: 60 });
  const [first] = usedFirst(found, lines, { kind: 'fungsi', fungsi: null });
  expect(first?.code).toBe('2.3.10');
});
