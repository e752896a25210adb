import { describe, expect, test } from 'vitest';
import { findColumns } from '../../../../src/domain/reports/import/columns.ts';
import { tableFromSheet } from '../../../../src/domain/reports/import/table.ts';
import { apbdesTableForm } from '../../../../src/domain/reports/apbdes/import/table-form.ts';
import { realisasiTableForm } from '../../../../src/domain/reports/realisasi/import/table-form.ts';
import { rkpdesTableForm } from '../../../../src/domain/reports/rkpdes/import/table-form.ts';

describe('the names of columns of an RKPDes', () => {
  const roleOf = (name: string) => {
    const { records } = tableFromSheet('', [
      ['Nama', 'Biaya', name],
      ['Sumur', '1', 'x'],
    ]);
    return findColumns(records, rkpdesTableForm, null).columns[2]?.role;
  };

  test.each([
    ['pelaksana', ['Rencana Pelaksana', 'Pelaksana', 'Pelaksana Kegiatan', 'Penanggung Jawab']],
    ['swakelola', ['Swakelola']],
    ['kerja-sama-antar-desa', ['Kerja Sama Antar Desa', 'Antardesa']],
    [
      'kerja-sama-pihak-ketiga',
      ['Pihak Ketiga', 'Pihakketiga', 'Pihak 3', 'Kerja sama pihak ke-3', 'Pihak III'],
    ],
    ['pola', ['Pola', 'Pola Pelaksanaan']],
    ['kode', ['Kode', 'Kd.', 'Rekening']],
    ['sumberDana', ['Sumber Biaya', 'Sumber']],
    ['bidang', ['Bidang', 'Bidang/Kegiatan']],
    ['lokasi', ['Lokasi', 'Tempat']],
    ['volume', ['Volume', 'Kuantitas', 'Keluaran', 'Output', 'Target']],
    ['satuan', ['Satuan']],
    ['sasaran', ['Sasaran', 'Penerima Manfaat']],
    ['waktu', ['Waktu', 'Jadwal', 'Bulan']],
    [
      null,
      [
        'Harga',
        'No',
        'No.',
        '%',
        'Persen',
        'Pagu Tahun Lalu',
        'Sub Bidang',
        'Subbidang',
        'Pelaksana Lain',
        'Total Volume',
        'Luar Satuan',
        'Isi Pola',
        'Isi Bidang',
      ],
    ],
  ] as const)('%s', (role, names) => {
    expect(names.map((name) => [name, roleOf(name)])).toEqual(names.map((name) => [name, role]));
  });

  test.each([
    [
      'biaya',
      ['Biaya', 'Jumlah', 'Pagu Indikatif', 'Anggaran', 'Rp', 'Dalam Rupiah', 'Perkiraan Biaya'],
    ],
    ['nama', ['Jenis Kegiatan', 'Nama', 'Uraian', 'Kegiatan', 'Program/Kegiatan']],
  ] as const)('%s', (role, names) => {
    const first = (name: string) => {
      const other = role === 'biaya' ? 'Nama' : 'Bidang';
      const { records } = tableFromSheet('', [
        [name, other],
        ['Sumur', 'x'],
      ]);
      return findColumns(records, rkpdesTableForm, null).columns[0]?.role;
    };
    expect(names.map((name) => [name, first(name)])).toEqual(names.map((name) => [name, role]));
  });
});

describe('columns without a header are known by what stands in them', () => {
  const rows = (...more: readonly (readonly string[])[]) =>
    tableFromSheet(
      '',
      [
        ['2.3.10', 'Jalan usaha tani Dusun Krajan', 'RT 1'],
        ['2.3.14', 'Drainase U-ditch 40/60', 'RT 2'],
      ].map((cells, at) => [...cells, ...(more[at] ?? [])]),
    ).records;
  const one = rows(['1.000.000', 'DDS'], ['2.000.000', 'ADD']);
  const two = rows(['1.000.000', '500.000', 'DDS'], ['2.000.000', '400.000', 'ADD']);
  const three = rows(['1.000', '2.000', '1.000'], ['3.000', '3.000', '0']);
  const roles = (form: Parameters<typeof findColumns>[1], records: typeof one) =>
    findColumns(records, form, null).columns.map(({ role }) => role);

  test('of an RKPDes, the last amount as its cost', () => {
    const known = ['kode', 'nama', null];
    expect(roles(rkpdesTableForm, one)).toEqual([...known, 'biaya', 'sumberDana']);
    expect(roles(rkpdesTableForm, two)).toEqual([...known, null, 'biaya', 'sumberDana']);
  });

  test('of a realisasi, one amount as that, two as anggaran and realisasi', () => {
    const known = ['kode', 'uraian', null];
    expect(roles(realisasiTableForm, one)).toEqual([...known, 'realisasi', 'sumberDana']);
    expect(roles(realisasiTableForm, two)).toEqual([
      ...known,
      'anggaran',
      'realisasi',
      'sumberDana',
    ]);
    expect(roles(realisasiTableForm, three)).toEqual([...known, 'anggaran', 'realisasi', null]);
  });

  test('of an APBDes, the last amount, and of a Perubahan before, after and change', () => {
    const known = ['kode', 'uraian', null];
    const [murni, perubahan] = [apbdesTableForm(false), apbdesTableForm(true)];
    expect(roles(murni, one)).toEqual([...known, 'anggaran', 'sumberDana']);
    expect(roles(murni, two)).toEqual([...known, null, 'anggaran', 'sumberDana']);
    expect(roles(perubahan, one)).toEqual([...known, 'anggaran', 'sumberDana']);
    expect(roles(perubahan, two)).toEqual([...known, 'sebelum', 'anggaran', 'sumberDana']);
    expect(roles(perubahan, three)).toEqual([...known, 'sebelum', 'anggaran', 'perubahan']);
  });
});
