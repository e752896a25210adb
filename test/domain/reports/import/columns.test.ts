import { describe, expect, test } from 'vitest';
import { apbdesTableForm } from '../../../../src/domain/reports/apbdes/import/table-form.ts';
import { chooseRole, findColumns } from '../../../../src/domain/reports/import/columns.ts';
import type { ReadChoices } from '../../../../src/domain/reports/import/result.ts';
import { unknownSources } from '../../../../src/domain/reports/import/sources.ts';
import { tableFromSheet } from '../../../../src/domain/reports/import/table.ts';
import type { ColumnRole } from '../../../../src/domain/reports/apbdes/import/result.ts';
import { readApbdesTable } from '../../../support/read-import.ts';

const form = apbdesTableForm(false);

function read(text: string, choices: ReadChoices<ColumnRole>) {
  const result = readApbdesTable(text, { kind: 'apbdes', newLineId: () => 'x', choices });
  if (result.kind === 'refused') throw new Error(result.reason);
  return result;
}

describe('columns', () => {
  const { records } = tableFromSheet('', [
    ['PEMERINTAH DESA PERAK'],
    ['Kode', 'Uraian', 'Pagu', 'Jumlah'],
    ['1', '2', '3', '4'],
    ['4.2.1.01', 'Dana Desa', '900', '1.000'],
  ]);

  test('show their header and cells below it, without titles and column numbers', () => {
    expect(findColumns(records, form, null).columns).toEqual([
      { header: 'Kode', role: 'kode', samples: ['4.2.1.01'] },
      { header: 'Uraian', role: 'uraian', samples: ['Dana Desa'] },
      { header: 'Pagu', role: 'anggaran', samples: ['900'] },
      { header: 'Jumlah', role: null, samples: ['1.000'] },
    ]);
  });

  test('a role goes to the column a person chose and leaves the one that had it', () => {
    const { columns } = findColumns(records, form, null);
    const roles = chooseRole(columns, { at: 3, role: 'anggaran' }, form);
    expect(roles).toEqual(['kode', 'uraian', null, 'anggaran']);
    expect(findColumns(records, form, roles)).toMatchObject({
      header: { at: 1, rowCount: 1 },
      isMatched: true,
    });
  });

  test('a code may be read from several columns', () => {
    const { columns } = findColumns(records, form, null);
    expect(chooseRole(columns, { at: 1, role: 'kode' }, form)[0]).toBe('kode');
  });

  test('far-out stray cells are no columns', () => {
    const stray = tableFromSheet('', [
      ['Kode', 'Anggaran'],
      [...Array<string>(5000).fill(''), 'x'],
    ]);
    expect(findColumns(stray.records, form, null).columns).toHaveLength(60);
  });
});

describe('fund sources', () => {
  const text =
    'Kode;Uraian;Anggaran;Sumber\n4.2.1.01;A;1.000;DD-APBN\n4.3.6.01;B;2.000;Kas Titipan';

  test('are listed where nobody knows them, most used first', () => {
    expect(unknownSources(['Titipan', 'DD-APBN', '', 'CSR', 'CSR'])).toEqual([
      { name: 'CSR', rowCount: 2 },
      { name: 'Titipan', rowCount: 1 },
    ]);
  });

  test('stay in the desa’s words until a person says which they are', () => {
    const sourcesOf = (aliases: Record<string, string>) =>
      read(text, { roles: null, aliases, numbers: null }).lines.map(({ line }) => line.sumberDana);
    expect(sourcesOf({})).toEqual(['DDS', 'Kas Titipan']);
    expect(sourcesOf({ 'Kas Titipan': 'DLL' })).toEqual(['DDS', 'DLL']);
    expect(sourcesOf({ DDS: 'ADD' })).toEqual(['DDS', 'Kas Titipan']);
  });
});

describe('the names of columns of an APBDes', () => {
  const roleOf = (name: string) => {
    const { records } = tableFromSheet('', [
      ['Kode', 'Uraian', name],
      ['4', 'Dana', 'x'],
    ]);
    return findColumns(records, form, null).columns[2]?.role;
  };

  test.each([
    [
      'anggaran',
      [
        'Anggaran',
        'JUMLAH (Rp)',
        'Pagu 2027',
        'Nilai',
        'Rupiah',
        'Setelah Perubahan',
        'Menjadi',
        'Sesudah',
        'Anggaran Perubahan',
      ],
    ],
    ['sebelum', ['Anggaran Awal', 'Sebelum Perubahan', 'Semula']],
    ['perubahan', ['Bertambah/(Berkurang)', 'Berkurang', 'Selisih']],
    ['sumberDana', ['Sumber Dana', 'SUMBERDANA', 'Sumber']],
    ['fungsi', ['Kode Kegiatan', 'Kode Bidang', 'Kode Fungsi']],
    ['volume', ['Vol', 'Volume', 'Kuantitas', 'Keluaran', 'Output']],
    ['satuan', ['Satuan']],
    [
      null,
      [
        'Harga Satuan',
        'No',
        'No.',
        '%',
        'Persen',
        'Realisasi',
        'Sub Jumlah',
        'Catatan Nilai',
        'Keterangan',
        'Dana Sumber',
        'Luar Satuan',
        'Pos Anggaran',
      ],
    ],
  ] as const)('%s', (role, names) => {
    expect(names.map((name) => [name, roleOf(name)])).toEqual(names.map((name) => [name, role]));
  });

  test.each([
    ['kode', ['Kode', 'Kode Rekening', 'Kd', 'No. Rek', 'No Rek', 'Nomor Rekening', 'Rekening']],
    ['uraian', ['Uraian', 'Nama', 'Deskripsi']],
  ] as const)('%s', (role, names) => {
    const first = (name: string) => {
      const other = role === 'kode' ? 'Uraian' : 'Kode';
      const { records } = tableFromSheet('', [
        [name, other, 'Anggaran'],
        ['4', 'Dana', 'x'],
      ]);
      return findColumns(records, form, null).columns[0]?.role;
    };
    expect(names.map(first)).toEqual(names.map(() => role));
  });
});
