import { expect, test } from 'vitest';
import { pairTitle } from '../../../../src/app/reports/musyawarah/pair-title.ts';
import { placeOf } from '../../../../src/app/reports/musyawarah/place-of.ts';
import { aMusyawarah } from '../../../support/a-musyawarah.ts';
import { valueText } from '../../../../src/app/reports/musyawarah/value-text.ts';

test.each([
  [['acara', 'tanggal'], 'acara?isian=tanggal'],
  [['acara', 'notulen'], 'hasil?isian=notulen'],
  [['hadirin', 'c'], 'hadir?orang=c'],
  [['hadirin', 'c', 'unsur'], 'hadir?orang=c'],
  [['hadirin', 'gone'], 'hadir'],
  [['pasangan', 'a|b', 'sama'], 'kembar'],
  [['kesepakatan', 'k'], 'hasil?isian=kesepakatan-k'],
  [['usulan', 'u', 'lokasi'], 'usulan?usulan=u'],
  [['lampiran'], 'lampiran'],
  [['catatan'], 'hasil?isian=catatan'],
  [[], null],
])('%j is at %s', (where, place) => {
  expect(placeOf(where, aMusyawarah())).toBe(place);
});

test('a pair that two phones answered differently is called by its two names', () => {
  expect(pairTitle(['pasangan', 'c|g', 'sama'], aMusyawarah())).toBe('Sri Rahayu & Dewi');
  expect(pairTitle(['hadirin', 'c', 'nama'], aMusyawarah())).toBeNull();
});

test.each([
  ['unsur', 'pemdes', 'Pemerintah desa'],
  ['lembaga', 'karang-taruna', 'Karang Taruna'],
  ['jenisKelamin', 'P', 'Perempuan'],
  ['tandaTangan', 'AAAABB', 'Sudah tanda tangan'],
  ['nama', 'pemdes', null],
])('two phones that differ in %s show %s as %s', (field, value, words) => {
  expect(valueText(['hadirin', 'c', field], value)).toBe(words);
});
