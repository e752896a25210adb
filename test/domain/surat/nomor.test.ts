import { expect, test } from 'vitest';
import { tanggalSchema } from '../../../src/domain/basics/tanggal.ts';
import { doubleNomor, isOpenNomor, suggestNomor } from '../../../src/domain/surat/nomor.ts';

const pola = '900/{nomor}/415.56/{tahun}';
const aLetter = (nomor: string, tanggal = '2026-11-25', surat = nomor) => ({
  surat,
  nomor,
  tanggal: tanggalSchema.parse(tanggal),
});

test('suggests the highest running number of the year and one', () => {
  const recorded = [aLetter('900/9/415.56/2026'), aLetter('900/12/415.56/2026')];
  expect(suggestNomor(pola, 2026, recorded)).toBe('900/13/415.56/2026');
});

test('keeps the width in which numbers are written', () => {
  expect(suggestNomor(pola, 2026, [aLetter('900/009/415.56/2026')])).toBe('900/010/415.56/2026');
});

test('another year, and a number written another way, tell nothing', () => {
  const recorded = [aLetter('900/80/415.56/2025', '2025-12-30'), aLetter('140/77/415.56/2026')];
  expect(suggestNomor(pola, 2026, recorded)).toBe('900/…/415.56/2026');
  expect(isOpenNomor(suggestNomor(pola, 2026, recorded))).toBe(true);
});

test('without a pattern nothing is suggested', () => {
  expect(suggestNomor('', 2026, [aLetter('900/12/415.56/2026')])).toBe('');
});

test('signs of a pattern stand for themselves', () => {
  const own = '(900)/{nomor}/415+56';
  expect(suggestNomor(own, 2026, [aLetter('(900)/4/415+56')])).toBe('(900)/5/415+56');
  expect(suggestNomor(own, 2026, [aLetter('9000/4/415556')])).toBe('(900)/…/415+56');
});

test('a number is double however it is spaced or padded, in its year alone', () => {
  const letters = [
    aLetter('900/12/415.56/2026', '2026-11-25', 'a'),
    aLetter('900 / 012 / 415.56 / 2026', '2026-12-01', 'b'),
    aLetter('900/12/415.56/2026', '2027-01-04', 'c'),
    aLetter('900/13/415.56/2026', '2026-11-25', 'd'),
  ];
  const doubles = doubleNomor(pola, letters);
  expect([...doubles.keys()].toSorted()).toEqual(['a', 'b']);
  expect(doubles.get('a')?.map(({ surat }) => surat)).toEqual(['b']);
});

test('numbers that no pattern knows are double when they read the same', () => {
  const letters = [
    aLetter('140/7/Pem', '2026-11-25', 'a'),
    aLetter('140/7/PEM', '2026-11-25', 'b'),
    aLetter('141/7/PEM', '2026-11-25', 'c'),
  ];
  expect([...doubleNomor('', letters).keys()].toSorted()).toEqual(['a', 'b']);
});

test.each([
  ['', true],
  ['  ', true],
  ['900/{nomor}/2026', true],
  ['900/…/2026', true],
  ['900/12/2026', false],
  ['nomor', false],
])('%j is still to be filled in: %s', (nomor, isOpen) => {
  expect(isOpenNomor(nomor)).toBe(isOpen);
});

test('a number is read as a whole, in any case and spacing', () => {
  const next = (...nomor: readonly string[]) =>
    suggestNomor(
      '900/{nomor}/Pem/{tahun}',
      2026,
      nomor.map((one) => aLetter(one)),
    );
  expect(next('900 / 7 / PEM / 2026')).toBe('900/8/Pem/2026');
  expect(next('1900/7/Pem/2026')).toBe('900/…/Pem/2026');
  expect(next('900/7/Pem/20267')).toBe('900/…/Pem/2026');
  expect(next('900/x/Pem/2026')).toBe('900/…/Pem/2026');
  expect(next('900/99/Pem/2026', '900/100/Pem/2026', '900/9/Pem/2026')).toBe('900/101/Pem/2026');
});

test('a letter alone under its number is no double, and of three each has the two others', () => {
  const letter = (surat: string, nomor = '900/1/415.56/2026') =>
    aLetter(nomor, '2026-11-25', surat);
  expect(doubleNomor(pola, [letter('a')]).size).toBe(0);
  const three = doubleNomor(pola, [letter('a'), letter('b'), letter('c'), letter('d', 'x')]);
  expect([...three].map(([surat, others]) => [surat, others.map((one) => one.surat)])).toEqual([
    ['a', ['b', 'c']],
    ['b', ['a', 'c']],
    ['c', ['a', 'b']],
  ]);
});
