import { expect, test } from 'vitest';
import {
  cellsByRole,
  chooseRole,
  findColumns,
  firstFilledLine,
  shapeReason,
  widthOf,
} from '../../../../src/domain/reports/import/columns.ts';
import type { TableForm } from '../../../../src/domain/reports/import/split-records.ts';
import { tableFromSheet } from '../../../../src/domain/reports/import/table.ts';

type Role = 'kode' | 'nama' | 'jumlah' | 'lain';

const form: TableForm<Role> = {
  headers: [
    [/^kode/, 'kode'],
    [/^nama/, 'nama'],
    [/^jumlah/, 'jumlah'],
    [/^anggaran/, 'jumlah'],
    [/^no$/, null],
  ],
  naming: ['nama'],
  needs: ['nama', 'jumlah'],
  spread: ['kode'],
  guess: (records) => (records.length > 0 ? ['kode', 'nama'] : []),
};
const rowsOf = (...rows: readonly (readonly string[])[]) => tableFromSheet('', rows).records;
const rolesOf = (records: ReturnType<typeof rowsOf>) =>
  findColumns(records, form, null).columns.map(({ role }) => role);
const headerAtOf = (records: ReturnType<typeof rowsOf>) =>
  findColumns(records, form, null).header.at;

test('a header has a name and another role and no figure', () => {
  const body = ['1.1', 'Jalan', '5.000'];
  expect(headerAtOf(rowsOf(['Kode', 'Nama', 'Jumlah'], body))).toBe(0);
  expect(headerAtOf(rowsOf(['Desa Perak'], ['Nama', 'Jumlah'], body))).toBe(1);
  expect(headerAtOf(rowsOf(['Kode', 'Jumlah'], body))).toBe(-1);
  expect(headerAtOf(rowsOf(['Nama', 'Nama'], body))).toBe(-1);
  expect(headerAtOf(rowsOf(['Nama', 'Jumlah', '5.000'], body))).toBe(-1);
});

test('a header is looked for in the first twenty rows', () => {
  const titles = (count: number) => Array.from({ length: count }, () => ['Judul']);
  expect(headerAtOf(rowsOf(...titles(19), ['Nama', 'Jumlah']))).toBe(19);
  expect(headerAtOf(rowsOf(...titles(20), ['Nama', 'Jumlah']))).toBe(-1);
});

test('without a header the columns are guessed and named by nothing', () => {
  const { columns, isMatched } = findColumns(rowsOf(['1.1', 'Jalan']), form, null);
  expect(columns.map(({ header, role }) => [header, role])).toEqual([
    ['', 'kode'],
    ['', 'nama'],
  ]);
  expect(isMatched).toBe(false);
});

test('a second row of names goes with the first, and is no row of the table', () => {
  const records = rowsOf(
    ['Kode', 'Nama', 'Tahun ini', ''],
    ['', '', 'Jumlah', 'Nama lain'],
    ['1.1', 'Jalan', '5', 'x'],
  );
  const { columns } = findColumns(records, form, null);
  expect(columns.map(({ header, role }) => [header, role])).toEqual([
    ['Kode', 'kode'],
    ['Nama', 'nama'],
    ['Tahun ini Jumlah', 'jumlah'],
    ['Nama lain', null],
  ]);
  expect(columns[2]?.samples).toEqual(['5']);
});

test('a header may have up to three rows; a joined cell names all that stands below it', () => {
  const names = (...rows: readonly (readonly string[])[]) =>
    findColumns(rowsOf(...rows), form, null).columns.map(({ header, role }) => [header, role]);
  expect(
    names(
      ['Kode', 'Nama', 'Jumlah', '', 'No'],
      ['', '', 'lama', 'Anggaran', ''],
      ['1', 'Jalan', '5', '6', ''],
    ),
  ).toEqual([
    ['Kode', 'kode'],
    ['Nama', 'nama'],
    ['Jumlah lama', 'jumlah'],
    ['Anggaran', null],
    ['No', null],
  ]);
});

test('a row with a figure, or with mostly other words, is no lower row of a header', () => {
  const header = ['Kode', 'Nama', 'Jumlah'];
  const rowCount = (...rows: readonly (readonly string[])[]) =>
    findColumns(rowsOf(header, ...rows), form, null).header.rowCount;
  expect(rowCount(['kode', 'jumlah'])).toBe(2);
  expect(rowCount(['kode', 'jumlah', 'a', 'b'])).toBe(2);
  expect(rowCount(['kode', 'jumlah'], ['nama', 'jumlah'])).toBe(3);
  expect(rowCount(['kode', 'jumlah'], ['nama', 'jumlah'], ['nama', 'jumlah'])).toBe(3);
  expect(rowCount(['kode', 'jumlah', 'a', 'b', 'c'])).toBe(1);
  expect(rowCount(['kode', 'jumlah', '5.000'])).toBe(1);
  expect(rowCount(['kode'])).toBe(1);
  expect(rowCount(['1', '2', '3'])).toBe(1);
});

test('reads names in letters that stand apart, and the columns of a database', () => {
  expect(rolesOf(rowsOf(['K O D E', 'N A M A', 'J U M L A H   ( R p )'], ['1', 'a', '5']))).toEqual(
    ['kode', 'nama', 'jumlah'],
  );
  expect(rolesOf(rowsOf(['Kode_Rek', 'NamaBarang', '\u200BJumlah'], ['1', 'a', '5']))).toEqual([
    'kode',
    'nama',
    'jumlah',
  ]);
});

test('says of a row that it is blank, above the header, the header again, or the column numbers', () => {
  const header = { at: 2, rowCount: 1 };
  const reason = (cells: readonly string[], at: number) => shapeReason(cells, at, { header, form });
  expect(reason([' ', '\u200B'], 0)).toBe('blank');
  expect(reason(['Desa Perak'], 1)).toBe('title');
  expect(reason(['apa saja'], 2)).toBe('header');
  expect(reason(['Nama', 'Jumlah'], 9)).toBe('header');
  expect(reason(['1', '', '2', '3'], 3)).toBe('header');
  expect(reason(['(1)', '(2)', '(3)'], 3)).toBe('header');
  expect(reason(['1', '2', '3', '4', '5=3-4', '6 = (5:4) x 100'], 3)).toBe('header');
  expect(reason(['1', '2'], 3)).toBeNull();
  expect(reason(['1', '2', '4'], 3)).toBeNull();
  expect(reason(['1.1', 'Jalan'], 3)).toBeNull();
  expect(reason(['Printed by Siskeudes 20/11/2026', 'Halaman 1'], 8)).toBe('title');
  const none = { at: -1, rowCount: 0 };
  expect(shapeReason(['kode', 'a'], 0, { header: none, form })).toBeNull();
});

test('a code over several cells has one header over the first', () => {
  expect(rolesOf(rowsOf(['Kode', '', '', 'Nama', ''], ['1', '2', '3', 'Jalan', 'x']))).toEqual([
    'kode',
    'kode',
    'kode',
    'nama',
    null,
  ]);
  expect(rolesOf(rowsOf(['', 'Nama', 'Jumlah'], ['a', 'b', '5']))).toEqual([
    null,
    'nama',
    'jumlah',
  ]);
});

test('of two columns that claim a role the first has it, and a code may have both', () => {
  const records = rowsOf(
    ['Kode', 'Nama', 'Jumlah', 'Anggaran', 'Kode lain'],
    ['1', 'a', '5', '6', '2'],
  );
  expect(rolesOf(records)).toEqual(['kode', 'nama', 'jumlah', null, 'kode']);
});

test('cells of a spread role are joined, blanks and what nobody reads left out', () => {
  const columns = (['kode', 'kode', 'nama', null] as const).map((role) => ({
    header: '',
    role,
    samples: [],
  }));
  expect(cellsByRole([' 1 ', '2', 'Jalan \n desa', 'x'], columns)).toEqual({
    kode: '1 2',
    nama: 'Jalan desa',
  });
  expect(cellsByRole(['', '2'], columns)).toEqual({ kode: '2' });
});

test('shows the first three filled cells of a column', () => {
  const records = rowsOf(
    ['Nama', 'Jumlah'],
    ['a', '1'],
    ['', '2'],
    ['b', '3'],
    ['c', '4'],
    ['d', '5'],
  );
  expect(findColumns(records, form, null).columns.map(({ samples }) => samples)).toEqual([
    ['a', 'b', 'c'],
    ['1', '2', '3'],
  ]);
});

test('is as wide as its last filled cell, and the first filled line is told', () => {
  const records = rowsOf(['', ' '], ['a', '', 'b', ' '], ['c']);
  expect(widthOf(records)).toBe(3);
  expect(widthOf([])).toBe(0);
  expect(firstFilledLine(records)).toBe(2);
  expect(firstFilledLine([])).toBe(1);
});

test('a column that is taken away keeps the others, and none is nobody’s', () => {
  const { columns } = findColumns(rowsOf(['Kode', 'Nama', 'Jumlah'], ['1', 'a', '5']), form, null);
  expect(chooseRole(columns, { at: 2, role: null }, form)).toEqual(['kode', 'nama', null]);
  expect(chooseRole(columns, { at: 0, role: 'nama' }, form)).toEqual(['nama', null, 'jumlah']);
  const some = columns.map((column, at) => (at === 1 ? { ...column, role: null } : column));
  expect(chooseRole(some, { at: 2, role: null }, form)).toEqual(['kode', null, null]);
});
