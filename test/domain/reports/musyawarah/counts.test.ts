import { expect, test } from 'vitest';
import { countMusyawarah } from '../../../../src/domain/reports/musyawarah/people.ts';
import { isSameName, nameKey } from '../../../../src/domain/reports/musyawarah/name-key.ts';
import { aHadirin } from '../../../support/a-musyawarah.ts';

const none = { rt: 0, rw: 0, pkk: 0, 'karang-taruna': 0, posyandu: 0, lpm: 0 };

test('nobody is counted in an empty list', () => {
  expect(countMusyawarah({ hadirin: {}, pasangan: {} })).toEqual({
    orang: 0,
    L: 0,
    P: 0,
    tanpaJenisKelamin: 0,
    tanpaUnsur: 0,
    bertandaTangan: 0,
    perUnsur: [],
    perLkd: none,
    lkdKindCount: 0,
  });
});

test('each is counted once in all that is said of people, the largest unsur first', () => {
  const hadirin = {
    a: aHadirin({ jenisKelamin: 'L', unsur: 'bpd', lembaga: 'rt', tandaTangan: 'AAAA' }),
    b: aHadirin({ jenisKelamin: 'L', unsur: 'tani', lembaga: 'rt', tandaTangan: 'AAAA' }),
    c: aHadirin({ jenisKelamin: 'L', unsur: 'tani', lembaga: 'pkk' }),
    d: aHadirin({ jenisKelamin: 'P', unsur: 'tani' }),
    e: aHadirin({ jenisKelamin: 'P', unsur: 'pemdes' }),
    f: aHadirin({ jenisKelamin: null, unsur: 'pemdes' }),
    g: aHadirin({ jenisKelamin: 'L', unsur: null }),
  };
  expect(countMusyawarah({ hadirin, pasangan: {} })).toEqual({
    orang: 7,
    L: 4,
    P: 2,
    tanpaJenisKelamin: 1,
    tanpaUnsur: 1,
    bertandaTangan: 2,
    perUnsur: [
      ['tani', 3],
      ['pemdes', 2],
      ['bpd', 1],
    ],
    perLkd: { ...none, rt: 2, pkk: 1 },
    lkdKindCount: 2,
  });
});

test('two entries of one person are one, with what either says', () => {
  const hadirin = {
    a: aHadirin({ jenisKelamin: null, unsur: 'tani' }),
    b: aHadirin({ jenisKelamin: 'P', unsur: null, tandaTangan: 'AAAA' }),
  };
  const counts = countMusyawarah({ hadirin, pasangan: { 'a|b': { sama: true } } });
  expect(counts).toMatchObject({
    orang: 1,
    P: 1,
    tanpaJenisKelamin: 0,
    tanpaUnsur: 0,
    bertandaTangan: 1,
    perUnsur: [['tani', 1]],
  });
});

test.each([
  // titles and degrees
  ['H. Suwarno', 'suarno'],
  ['Drs. H. Moch. Soewarno, S.Pd., M.Si.', 'muhamad suarno'],
  ['Slamet S.Sos', 'slamet'],
  ['Slamet A.Md', 'slamet'],
  ['Slamet, B.Sc', 'slamet'],
  ['Bapak Kyai Ustadz Slamet', 'slamet'],
  ['Hasan', 'hasan'],
  // what is no letter
  ["Nur'aini", 'nuraini'],
  ['Nur`aini', 'nuraini'],
  ['Nur’aini', 'nuraini'],
  ['José', 'jose'],
  ['  Siti   Aminah 2 ', 'siti aminah'],
  ['Abdul-Rohman', 'abdul rohman'],
  [', S.Pd.', ''],
  // short forms
  ['M Yusuf', 'muhamad yusuf'],
  ['Mhd. Ach. Abd. St. Y', 'muhamad ahmad abdul siti i'],
  ['Muh Moh Much Mochammad', 'muhamad muhamad muhamad muhamad'],
  ['Abdl Sti', 'abdul siti'],
  // sounds
  ['Soetjipto', 'sucifto'],
  ['Djadi', 'jadi'],
  ['Tjokro', 'cokro'],
  ['Sjarif Syarif Sharif', 'sarif sarif sarif'],
  ['Khotim Chotim', 'hotim hotim'],
  ['Fathur Budhi', 'fatur budi'],
  ['Dzikri Zikri Sikri', 'sikri sikri sikri'],
  ['Yusup Yusuv Yusuph', 'yusuf yusuf yusuf'],
  ['Suwarno Suarno', 'suarno suarno'],
  ['Wawan', 'wawan'],
  ['Sumiyati Sumiati', 'sumiati sumiati'],
  ['Yanti Rudy Rudyn', 'yanti rudi rudin'],
  ['Muttaqqin', 'mutaqin'],
])('%s sounds like %s', (nama, key) => {
  expect(nameKey(nama)).toBe(key);
});

test('an initial stands for a word, but initials alone are themselves only', () => {
  expect(isSameName('siti a', 'siti aminah')).toBe(true);
  expect(isSameName('siti aminah', 'siti a')).toBe(true);
  expect(isSameName('siti a', 'siti rahayu')).toBe(false);
  expect(isSameName('s aminah', 'siti aminah')).toBe(true);
  expect(isSameName('siti amin', 'siti aminah')).toBe(false);
  expect(isSameName('s a', 'siti aminah')).toBe(false);
  expect(isSameName('s a', 's a')).toBe(true);
  expect(isSameName('', '')).toBe(false);
  expect(isSameName('siti', '')).toBe(false);
  expect(isSameName('siti', 'siti aminah')).toBe(false);
});
