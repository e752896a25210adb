import { expect, test } from 'vitest';
import { checkApbdes } from '../../../../src/domain/reports/apbdes/checks.ts';
import { type ApbdesLineOverrides, anApbdesLine } from '../../../support/an-apbdes-line.ts';
import { anApbdes } from '../../../support/an-apbdes.ts';

/** Income of 100 from each source, and belanja as told; what I7 calls short. */
function shortOf(
  income: Readonly<Record<string, string>>,
  belanja: Readonly<Record<string, ApbdesLineOverrides>>,
) {
  const lines = {
    ...Object.fromEntries(
      Object.entries(income).map(([rekening, sumberDana]) => [
        rekening,
        anApbdesLine({ rekening, sumberDana, anggaran: 100 }),
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(belanja).map(([id, line]) => [
        id,
        anApbdesLine({ rekening: '5.2.1.01', fungsi: '2.3.10', ...line }),
      ]),
    ),
  };
  return checkApbdes(anApbdes({ lines }), { kind: 'apbdes', tahun: 2027 })
    .filter(({ rule }) => rule === 'I7')
    .map(({ values }) => values['sumberDana']);
}

test('I7 finds a source short of its own income', () => {
  const income = { '4.2.3.01': 'ADD', '4.2.2.01': 'PBH' };
  expect(shortOf(income, { a: { sumberDana: 'ADD', anggaran: 150 } })).toEqual(['ADD']);
});

test('I7 says nothing of what income of several sources in one cell may pay, and of others it does', () => {
  const income = { '4.2.3.01': 'ADD', '4.2.2.01': 'ADD, PBH' };
  expect(shortOf(income, { a: { sumberDana: 'ADD', anggaran: 150 } })).toEqual([]);
  expect(shortOf(income, { a: { sumberDana: 'PBH', anggaran: 90 } })).toEqual([]);
  expect(shortOf(income, { a: { sumberDana: 'ADD', anggaran: 250 } })).toEqual(['ADD']);
  expect(shortOf(income, { a: { sumberDana: 'DDS', anggaran: 50 } })).toEqual(['DDS']);
});

test('I7 says nothing of what SiLPA may pay that names no source, or one of its own', () => {
  for (const source of ['', 'SiLPA']) {
    const income = { '4.2.3.01': 'ADD', '6.1.1.01': source };
    expect(shortOf(income, { a: { sumberDana: 'ADD', anggaran: 150 } })).toEqual([]);
    expect(shortOf(income, { a: { sumberDana: 'ADD', anggaran: 250 } })).toEqual(['ADD']);
  }
});

test('I7 says nothing of a line that several sources pay', () => {
  const income = { '4.2.3.01': 'ADD' };
  expect(shortOf(income, { a: { sumberDana: 'ADD, PBH', anggaran: 150 } })).toEqual([]);
});
