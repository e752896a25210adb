import { describe, expect, test } from 'vitest';
import { kecamatanPerak } from '../../../src/domain/desa/kecamatan-perak.ts';
import { tableFromSheet } from '../../../src/domain/reports/import/table.ts';
import type { ImportTable } from '../../../src/domain/reports/import/table.ts';
import { findDesa } from '../../../src/domain/settings/find-desa.ts';
import { readPagu } from '../../../src/domain/settings/read-pagu.ts';

const { desa: desaList } = kecamatanPerak;
const columnsOf = (records: ImportTable['records']) =>
  readPagu({ name: '', records, spaced: null, isCut: true }, { desaList, roles: null }).columns;

describe('the names of columns', () => {
  const roleOf = (name: string) => {
    const { records } = tableFromSheet('', [
      ['Nama Desa', 'Dana Desa', name, 'ADD'],
      ['Perak', '1', '2', '3'],
    ]);
    return columnsOf(records)[2]?.role;
  };
  const firstOf = (name: string) => {
    const { records } = tableFromSheet('', [
      [name, 'PBH', 'Nama Desa'],
      ['1', '2', 'Perak'],
    ]);
    return columnsOf(records)[0]?.role;
  };

  test.each([
    ['ADD', ['ADD', 'Alokasi Dana Desa', 'Pagu ADD 2027', 'Alokasi Dana Desa (ADD)']],
    ['DDS', ['DD', 'DDS', 'Dana Desa', 'Pagu DD']],
  ] as const)('%s', (role, names) => {
    expect(names.map((name) => [name, firstOf(name)])).toEqual(names.map((name) => [name, role]));
  });

  test.each([
    ['PBH', ['PBH', 'BHPRD', 'BHP', 'Bagi Hasil', 'Bagian dari Hasil Pajak', 'Bagian Retribusi']],
    ['PBP', ['PBP', 'BKK Provinsi', 'Bantuan Prov.']],
    ['PBK', ['PBK', 'BKK', 'Bantuan Kabupaten', 'BK Kab.']],
    [
      null,
      [
        'No',
        'No.',
        'Nomor',
        'Kecamatan',
        'Kode Desa',
        'Jumlah',
        'Total',
        'Tahap I',
        '%',
        'Lain',
        'Pagu',
        'XADDX',
        'Hasil',
      ],
    ],
  ] as const)('%s', (role, names) => {
    expect(names.map((name) => [name, roleOf(name)])).toEqual(names.map((name) => [name, role]));
  });

  test.each(['Desa', 'Nama Desa', 'Desa/Kelurahan', 'Kelurahan'])('%s names the desa', (name) => {
    const { records } = tableFromSheet('', [
      [name, 'PBH'],
      ['Perak', '1'],
    ]);
    expect(columnsOf(records)[0]?.role).toBe('desa');
  });
});

describe('without a header', () => {
  const rolesOf = (...rows: readonly (readonly string[])[]) =>
    columnsOf(tableFromSheet('', rows).records).map(({ role }) => role);

  test('the desa stand where half of the cells name one, the amounts right of it', () => {
    expect(rolesOf(['1', 'Perak', '100', '200'], ['2', 'Sembung', '300', '400'])).toEqual([
      null,
      'desa',
      'DDS',
      'ADD',
    ]);
    expect(rolesOf(['Perak', '100'], ['Entah', '300'])).toEqual(['desa', 'DDS']);
    expect(rolesOf(['Perak', '100'], ['Entah', '300'], ['Lain', '5'])).toEqual([null, null]);
  });

  test('a column of words is none, half of its cells may be', () => {
    expect(rolesOf(['Perak', 'ya', '100'], ['Sembung', 'tidak', '300'])).toEqual([
      'desa',
      null,
      'DDS',
    ]);
    expect(rolesOf(['Perak', 'ya', '100'], ['Sembung', '5', '300'])).toEqual([
      'desa',
      'DDS',
      'ADD',
    ]);
  });

  test('after the last source nothing more is one', () => {
    const [row] = [['Perak', '1', '2', '3', '4', '5', '6']];
    expect(rolesOf(row ?? [])).toEqual(['desa', 'DDS', 'ADD', 'PBH', 'PBK', 'PBP', null]);
  });
});

test.each([
  ['Perak', 'Perak'],
  ['PERAK', 'Perak'],
  ['Desa Perak', 'Perak'],
  ['  desa   perak ', 'Perak'],
  ['Kepuh Kajang', 'Kepuhkajang'],
  ['35.17.01.2005', 'Perak'],
  ['3517012005', 'Perak'],
  ['Desa', undefined],
  ['DesaPerak', undefined],
  ['Perak Desa', undefined],
  ['Pera', undefined],
  ['', undefined],
])('%j names %s', (text, name) => {
  expect(findDesa(text, desaList)?.name).toBe(name);
});

test('a figure of nought is one, and each row that gave nothing says why and with what', () => {
  const table = tableFromSheet('', [
    ['Desa', 'Dana Desa', 'ADD'],
    ['Perak', '0', ''],
    ['Total Perak', '5', '6'],
    ['Jumlah', '5', '6'],
    ['Sub Jumlah', '5', '6'],
    ['', '5', '6'],
    ['Sembung', 'lima', '6'],
  ]);
  const { rows, unread } = readPagu(table, { desaList, roles: null });
  expect(rows).toEqual([{ desa: '35.17.01.2005', amounts: { DDS: 0 }, sourceLine: 2 }]);
  expect(unread).toEqual([
    { reason: 'total', sourceLine: 3, cell: 'Total Perak' },
    { reason: 'total', sourceLine: 4, cell: 'Jumlah' },
    { reason: 'unknown-desa', sourceLine: 5, cell: 'Sub Jumlah' },
    { reason: 'unknown-desa', sourceLine: 6, cell: '5' },
    { reason: 'unreadable', sourceLine: 7, cell: 'lima' },
  ]);
});
