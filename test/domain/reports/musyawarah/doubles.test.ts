import { expect, test } from 'vitest';
import { findDoubles } from '../../../../src/domain/reports/musyawarah/doubles.ts';
import { isSameName, nameKey } from '../../../../src/domain/reports/musyawarah/name-key.ts';
import type { Hadirin } from '../../../../src/domain/reports/musyawarah/schema.ts';
import { aHadirin } from '../../../support/a-musyawarah.ts';

test.each([
  ['H. Soewarno, S.Pd.', 'Suwarno'],
  ['Moch. Yusuf', 'Muhammad Yusup'],
  ['M. Yusuf', 'Mohammad Yusuf'],
  ['Hj. Siti Aminah', 'St. Aminah'],
  ['Bu Sumiyati', 'Sumiati'],
  ['Achmad Fatchur', 'Ahmad Fathur'],
  ['Djoko Soesilo', 'Joko Susilo'],
  ['Siti A.', 'Siti Aminah'],
  ['KHUSNUL  KHOTIMAH', 'Husnul Hotimah'],
  ['Drs. Slamet', 'slamet'],
  ['Slamet S.Sos. M.Si', 'Bpk. Slamet'],
])('%s and %s sound the same', (a, b) => {
  expect(isSameName(nameKey(a), nameKey(b))).toBe(true);
});

test.each([
  ['Siti Aminah', 'Siti Aisyah'],
  ['Suwarno', 'Suwarto'],
  ['Budi', 'Budi Santoso'],
  ['S. A.', 'Siti Aminah'],
  ['', ''],
])('%s and %s are two names', (a, b) => {
  expect(isSameName(nameKey(a), nameKey(b))).toBe(false);
});

test('the same name of a man and a woman is no double', () => {
  expect(doubles({ jenisKelamin: 'L' }, { jenisKelamin: 'P' })).toBe(0);
  expect(doubles({ jenisKelamin: 'L' }, { jenisKelamin: null })).toBe(1);
});

test('the same name in two neighbourhoods is no double, unless both come from the same LKD', () => {
  expect(doubles({ alamat: 'RT 02 Krajan' }, { alamat: 'RT 05 Kedung' })).toBe(0);
  expect(doubles({ alamat: 'RT 02 Krajan' }, { alamat: 'rt 2' })).toBe(1);
  expect(doubles({ alamat: 'RT 02' }, { alamat: '' })).toBe(1);
  const pkk = { lembaga: 'pkk' } as const;
  expect(doubles({ ...pkk, alamat: 'RT 02' }, { ...pkk, alamat: 'RT 05' })).toBe(1);
});

test('of two LKD they are one when the address says so too', () => {
  expect(doubles({ lembaga: 'pkk', alamat: 'RT 02' }, { lembaga: 'rt', alamat: 'RT 02' })).toBe(1);
  expect(doubles({ lembaga: 'pkk', alamat: 'RT 02' }, { lembaga: 'rt', alamat: 'RT 03' })).toBe(0);
});

test.each([
  ['RT 02', 'rt 2', 1],
  ['RT 02', 'RT 20', 0],
  ['RT 002/RW 01', 'RW 1', 1],
  ['RT 0', 'RT 00', 1],
  ['Dusun Krajan', 'Dsn. KRAJAN', 1],
  ['Dusun Krajan', 'Dusun Kedung', 0],
  ['Desa Sembung Jl Raya No 5', 'Ds Sembung', 1],
  ['Jalan RT RW No', 'RT 5', 1],
  ['Jl. A 5', 'Jl. A 6', 0],
])('%s and %s: %i double', (alamat, other, count) => {
  expect(doubles({ alamat }, { alamat: other })).toBe(count);
});

test('of three with one name each two are shown, each pair once', () => {
  const hadirin = { c: aHadirin(), a: aHadirin(), b: aHadirin({ nama: 'Siti A.' }) };
  const pairs = findDoubles({ hadirin, pasangan: {} }).map(({ first, second }) => [
    first.id,
    second.id,
  ]);
  expect(pairs).toEqual([
    ['a', 'b'],
    ['a', 'c'],
    ['b', 'c'],
  ]);
});

test('who was said to be somebody else is not shown again', () => {
  const hadirin = { b: aHadirin(), a: aHadirin() };
  expect(findDoubles({ hadirin, pasangan: { 'a|b': { sama: false } } })).toEqual([]);
});

function doubles(a: Partial<Hadirin>, b: Partial<Hadirin>): number {
  return findDoubles({ hadirin: { a: aHadirin(a), b: aHadirin(b) }, pasangan: {} }).length;
}
