import { expect, test } from 'vitest';
import {
  isMixedSumberDana,
  sumberDanaFromText,
  sumberDanaList,
  sumberDanaName,
  usualSumberDana,
} from '../../../../src/domain/reports/kode/sumber-dana.ts';

test.each([
  ['DD-APBN', 'DDS'],
  ['BAN-PROV', 'PBP'],
  ['Bagi Hasil Pajak & Retribusi Daerah', 'PBH'],
  [' dds ', 'DDS'],
  ['Dana Desa', 'DDS'],
  ['PADes', 'PAD'],
])('knows %j as %s', (text, code) => {
  expect(sumberDanaFromText(text)).toBe(code);
});

test('keeps a source it does not know as the desa wrote it', () => {
  expect(sumberDanaFromText('  CSR  PT Gula Jombang ')).toBe('CSR PT Gula Jombang');
  expect(sumberDanaFromText('')).toBe('');
  expect(sumberDanaName('CSR PT Gula Jombang')).toBe('CSR PT Gula Jombang');
});

test('knows its own codes and names', () => {
  for (const { code, name } of sumberDanaList) {
    expect(sumberDanaFromText(code)).toBe(code);
    expect(sumberDanaName(code)).toBe(name);
  }
});

test('suggests the source whose income a rekening is', () => {
  expect(usualSumberDana('4.2.1.01')).toBe('DDS');
  expect(usualSumberDana('4.1.3.01')).toBe('SWD');
  expect(usualSumberDana('4.1.2.01')).toBe('PAD');
  expect(usualSumberDana('4.3.6.01')).toBe('DLL');
  expect(usualSumberDana('6.1.1.01')).toBeNull();
});

test('several sources of one line are known only where each of them is', () => {
  expect(sumberDanaFromText('ADD, PBH')).toBe('ADD, PBH');
  expect(sumberDanaFromText('Dana Desa; PAD + ADD')).toBe('DDS, PAD, ADD');
  expect(sumberDanaFromText('ADD, ADD')).toBe('ADD');
  expect(sumberDanaFromText('ADD, Kas Titipan')).toBe('ADD, Kas Titipan');
  expect(sumberDanaFromText('Dana Desa (DD)')).toBe('DDS');
  expect(sumberDanaFromText('Pen. Bantuan Keuangan Kab/Kota')).toBe('PBK');
  expect(sumberDanaFromText('Bantuan Keuangan (Bankeu)')).toBe('Bantuan Keuangan (Bankeu)');
  expect(['ADD, PBH', 'ADD', 'ADD, Kas', ''].map(isMixedSumberDana)).toEqual([
    true,
    false,
    false,
    false,
  ]);
  expect(sumberDanaName('ADD, PBH')).toBe('Alokasi Dana Desa, Bagi Hasil Pajak dan Retribusi');
});
