import { describe, expect, test } from 'vitest';
import { rupiah } from '../../../../src/domain/basics/rupiah.ts';
import { readBulan } from '../../../../src/domain/reports/rkpdes/import/read-bulan.ts';
import { readKode, toKegiatan } from '../../../../src/domain/reports/rkpdes/import/to-kegiatan.ts';
import type { RkpdesCells } from '../../../../src/domain/reports/rkpdes/import/to-kegiatan.ts';

describe('months', () => {
  test.each([
    ['Januari', 1, 1],
    ['jan', 1, 1],
    ['FEBRUARI', 2, 2],
    ['maret', 3, 3],
    ['April', 4, 4],
    ['Mei', 5, 5],
    ['Juni', 6, 6],
    ['Jul', 7, 7],
    ['Agustus', 8, 8],
    ['agt', 8, 8],
    ['agst', 8, 8],
    ['September', 9, 9],
    ['Sept', 9, 9],
    ['Oktober', 10, 10],
    ['November', 11, 11],
    ['Nopember', 11, 11],
    ['nop', 11, 11],
    ['Desember', 12, 12],
    ['Dec', 12, 12],
    ['Okt, Nov dan Des', 10, 12],
    ['2027-03-01 s/d 2027-11-30', 3, 11],
    ['dua belas bulan', 1, 12],
    ['12bulan', 1, 12],
    ['1 tahun', 1, 12],
    ['satu tahun', 1, 12],
    ['setahun', 1, 12],
    ['sepanjang tahun', 1, 12],
    ['Semester II', 7, 12],
    ['semester 1', 1, 6],
    ['Caturwulan III', 9, 12],
    ['caturwulan.1', 1, 4],
    ['Triwulan IV', 10, 12],
    ['triwulan2', 4, 6],
    ['TW. III', 7, 9],
    ['tw 1', 1, 3],
    ['tw  4', 10, 12],
    ['7', 7, 7],
    [' 7 ', 7, 7],
    ['bulan 7', 7, 7],
    ['1', 1, 1],
    ['12', 12, 12],
    ['3 - 6', 3, 6],
    ['3–6', 3, 6],
    ['3 s/d 6', 3, 6],
    ['3 s.d 6', 3, 6],
    ['3 s.d. 6', 3, 6],
    ['bulan 3 sampai 6', 3, 6],
  ])('%j are %i to %i', (text, mulai, selesai) => {
    expect(readBulan(text)).toEqual({ mulai, selesai });
  });

  test.each([
    '',
    '0',
    '13',
    '3-13',
    '0-3',
    '13-3',
    '2027',
    'hari ke 5',
    '5 hari',
    '3-6 x',
    'x 3-6',
    '11 bulan',
    '2 tahun',
    'semester 3',
    'triwulan',
    'triwulan V',
    '2027-13-01',
    '12027-03-011',
  ])('%j are none', (text) => {
    expect(readBulan(text)).toBeNull();
  });
});

describe('a row of the matrix', () => {
  const context = { sourceLine: 7, bidang: '2', biaya: rupiah(900), aliases: {} } as const;
  const read = (cells: RkpdesCells, more: Partial<Parameters<typeof toKegiatan>[1]> = {}) =>
    toKegiatan(cells, { ...context, ...more });
  const told = (cells: RkpdesCells) =>
    read(cells).findings.map(({ rule, values }) => [rule, values]);

  test('becomes a kegiatan with what stands in its cells', () => {
    expect(
      read({
        kode: '02.03.10',
        nama: 'Jalan',
        lokasi: 'RT 02',
        volume: '320',
        satuan: 'm',
        sasaran: 'Warga',
        waktu: 'Mei - Juli',
        sumberDana: 'DDS',
        pola: 'Swakelola',
        pelaksana: 'TPK',
      }),
    ).toEqual({
      kegiatan: {
        fungsi: '2.3.10',
        bidang: null,
        nama: 'Jalan',
        lokasi: 'RT 02',
        volume: '320',
        satuan: 'm',
        sasaran: 'Warga',
        mulai: 5,
        selesai: 7,
        biaya: { DDS: 900 },
        pola: 'swakelola',
        pelaksana: 'TPK',
      },
      findings: [],
    });
  });

  test('with nothing in it has the bidang above it and no cost', () => {
    expect(read({}, { biaya: null })).toEqual({
      kegiatan: {
        fungsi: null,
        bidang: '2',
        nama: '',
        lokasi: '',
        volume: '',
        satuan: '',
        sasaran: '',
        mulai: null,
        selesai: null,
        biaya: {},
        pola: null,
        pelaksana: '',
      },
      findings: [],
    });
    expect(read({ sumberDana: 'DDS' }, { biaya: null }).kegiatan.biaya).toEqual({ DDS: null });
    expect(read({}).kegiatan.biaya).toEqual({ '': 900 });
  });

  test('tells what could not be read, cut where it is long, with its line', () => {
    const at = { sourceLine: 7 };
    expect(told({ kode: '9.9.99' })).toEqual([['kode-unread', { ...at, kode: '9.9.99' }]]);
    expect(told({ kode: '2.3' })).toEqual([['kode-unread', { ...at, kode: '2.3' }]]);
    expect(told({ kode: 'x'.repeat(41) })).toEqual([
      ['kode-unread', { ...at, kode: 'x'.repeat(40) }],
    ]);
    expect(told({ waktu: `segera${'!'.repeat(60)}` })).toEqual([
      ['waktu-unread', { ...at, waktu: `segera${'!'.repeat(54)}` }],
    ]);
    expect(told({ pola: 'x'.repeat(61) })).toEqual([
      ['pola-unread', { ...at, pola: 'x'.repeat(60) }],
    ]);
    expect(read({ kode: '9.9.99' }).findings[0]).toMatchObject({
      level: 'finding',
      where: [],
      basis: 'Impor',
    });
  });

  test.each([
    ['nama', 300, 'nama kegiatan'],
    ['lokasi', 200, 'lokasi'],
    ['volume', 40, 'volume'],
    ['satuan', 40, 'satuan'],
    ['sasaran', 300, 'sasaran'],
    ['pelaksana', 200, 'pelaksana'],
  ] as const)('has room for %s of %i letters', (field, limit, column) => {
    const fits = read({ [field]: 'x'.repeat(limit) });
    expect([fits.kegiatan[field].length, fits.findings]).toEqual([limit, []]);
    const long = read({ [field]: 'x'.repeat(limit + 1) });
    expect(long.kegiatan[field]).toHaveLength(limit);
    expect(long.findings.map(({ rule, values }) => [rule, values])).toEqual([
      ['text-cut', { sourceLine: 7, column, limit }],
    ]);
  });

  test('has room for a source of sixty letters', () => {
    expect(Object.keys(read({ sumberDana: 'x'.repeat(60) }).kegiatan.biaya)[0]).toHaveLength(60);
    expect(told({ sumberDana: 'x'.repeat(61) })).toEqual([
      ['text-cut', { sourceLine: 7, column: 'sumber dana', limit: 60 }],
    ]);
  });

  test.each([
    ['320 m', '', '320', 'm'],
    ['1.200,5M2', '', '1.200,5', 'M2'],
    ['320 m', 'meter', '320 m', 'meter'],
    ['320', '', '320', ''],
    ['m 320', '', 'm 320', ''],
    ['kira-kira 320 m', '', 'kira-kira 320 m', ''],
    ['12 bulan x 3 orang', '', '12', 'bulan x 3 orang'],
  ])('volume %j and satuan %j are %j and %j', (volume, satuan, number, unit) => {
    expect(read({ volume, satuan }).kegiatan).toMatchObject({ volume: number, satuan: unit });
  });

  test.each([
    [{ pola: 'Swakelola' }, 'swakelola'],
    [{ pola: 'Kerja sama antar desa' }, 'kerja-sama-antar-desa'],
    [{ pola: 'Kerja sama pihak ketiga' }, 'kerja-sama-pihak-ketiga'],
    [{ pola: 'PIHAK KE-3' }, 'kerja-sama-pihak-ketiga'],
    [{ swakelola: 'v' }, 'swakelola'],
    [{ swakelola: '-', 'kerja-sama-antar-desa': 'x' }, 'kerja-sama-antar-desa'],
    [{ swakelola: '0', 'kerja-sama-pihak-ketiga': 'ya' }, 'kerja-sama-pihak-ketiga'],
    [{ swakelola: ' – ' }, null],
    [{ swakelola: 'Tidak' }, null],
    [{ swakelola: 'FALSE' }, null],
    [{ swakelola: 'xfalse' }, null],
    [{ swakelola: '00' }, 'swakelola'],
    [{ swakelola: 'tidak tahu' }, 'swakelola'],
    [{ pola: 'antar', swakelola: 'v' }, 'kerja-sama-antar-desa'],
    [{}, null],
  ])('%j is carried out by %s', (cells, pola) => {
    expect(read(cells).kegiatan.pola).toBe(pola);
  });
});

test.each([
  ['2', '2'],
  ['2.3', '2.3'],
  ['02.03.10', '2.3.10'],
  ['2 3 10', '2.3.10'],
  ['Bidang 2', null],
  ['2.3.10 Jalan', null],
  ['9', null],
  ['', null],
])('%j is kode %s', (text, kode) => {
  expect(readKode(text)).toBe(kode);
});
