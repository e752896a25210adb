import { describe, expect, test } from 'vitest';
import { readRows } from '../../../../src/domain/reports/apbdes/import/coded-rows.ts';
import type { ReadRow } from '../../../../src/domain/reports/apbdes/import/coded-rows.ts';
import {
  checkPrintedSums,
  totalOf,
} from '../../../../src/domain/reports/apbdes/import/printed-sums.ts';
import { noCells } from '../../../../src/domain/reports/apbdes/import/raw-row.ts';
import type { RawCells, RawRow } from '../../../../src/domain/reports/apbdes/import/raw-row.ts';
import { rowsFromSpaces } from '../../../../src/domain/reports/apbdes/import/space-rows.ts';
import { computeTotals } from '../../../../src/domain/reports/apbdes/totals.ts';
import { anApbdes } from '../../../support/an-apbdes.ts';
import { anApbdesLine } from '../../../support/an-apbdes-line.ts';

const rowOf = (cells: Partial<RawCells>, sourceLine = 1): RawRow => ({
  sourceLine,
  text: '',
  cells: { ...noCells, ...cells },
  skip: null,
});

describe('a row', () => {
  const readAll = (...cells: readonly Partial<RawCells>[]) =>
    readRows(
      cells.map((one, at) => rowOf(one, at + 1)),
      { isPerubahan: true, style: 'dots' },
    );
  const pathOf = (row: ReadRow | undefined) => (row?.kind === 'coded' ? row.path : row?.reason);

  test('of belanja stands under the kegiatan above it until another part begins', () => {
    const rows = readAll(
      { kode: '01.01.04', uraian: 'Operasional' },
      { kode: '5.2.1.01', uraian: 'ATK' },
      { kode: '4.2.1.01', uraian: 'Dana Desa' },
      { kode: '5.2.1.01', uraian: 'ATK' },
    );
    expect(rows.map(pathOf)).toEqual([
      ['5', 'f1', 'f1.1', 'f1.1.04'],
      ['5', 'f1', 'f1.1', 'f1.1.04', 'r5.2', 'r5.2.1', 'r5.2.1.01'],
      ['4', 'r4.2', 'r4.2.1', 'r4.2.1.01'],
      ['5', 'r5.2', 'r5.2.1', 'r5.2.1.01'],
    ]);
    expect(rows.map((row) => row.kind === 'coded' && row.fungsi)).toEqual([
      '1.1.04',
      '1.1.04',
      null,
      null,
    ]);
  });

  test('of an akun begins anew', () => {
    const rows = readAll({ kode: '01.01.04' }, { kode: '5' }, { kode: '5.2.1.01' });
    expect(rows.map(pathOf).slice(1)).toEqual([['5'], ['5', 'r5.2', 'r5.2.1', 'r5.2.1.01']]);
  });

  test('without a code says why it is none', () => {
    const reasons = readAll(
      { uraian: 'JUMLAH BELANJA', anggaran: '5' },
      { kode: 'SURPLUS' },
      { kode: 'xx', uraian: 'Lain' },
      { fungsi: 'xx', uraian: 'Lain' },
      { uraian: 'Dana Desa', anggaran: '1.000' },
      { uraian: 'Dana Desa', sebelum: '1.000' },
      { uraian: 'Catatan' },
    ).map((row) => row.kind === 'uncoded' && row.reason);
    expect(reasons).toEqual([
      'total',
      'total',
      'unknown-code',
      'unknown-code',
      'amount-without-code',
      'amount-without-code',
      'text-only',
    ]);
  });

  test('with an amount that cannot be read keeps the others', () => {
    const [ok, bad] = readAll(
      { kode: '4.2.1.01', anggaran: '1.000', sebelum: '', perubahan: '-5' },
      { kode: '4.2.1.01', anggaran: '1.000', sebelum: 'x' },
    );
    expect(ok?.amounts).toEqual({ anggaran: 1000, sebelum: null, perubahan: -5, unread: [] });
    const unread = ['sebelum'];
    expect(bad?.amounts).toEqual({ anggaran: 1000, sebelum: null, perubahan: null, unread });
  });

  test('keeps the kegiatan that a merged cell above names', () => {
    const rows = readAll(
      { fungsi: '01.01.01', kode: '5.1.1.01' },
      { kode: '5.1.1.02' },
      { fungsi: '01.01.02', kode: '5.1.2.01' },
      { kode: '4.2.1.01' },
    );
    expect(rows.map((row) => row.kind === 'coded' && row.fungsi)).toEqual([
      '1.1.01',
      '1.1.01',
      '1.1.02',
      null,
    ]);
  });

  test('of an LRA that numbers bidang as kelompok of belanja is a bidang', () => {
    const rows = readAll(
      { kode: '5.2', uraian: 'Bidang Pelaksanaan Pembangunan Desa' },
      { kode: '5.2.1', uraian: 'Sub Bidang Pendidikan' },
    );
    expect(rows.map(pathOf)).toEqual([
      ['5', 'f2'],
      ['5', 'f2', 'f2.1'],
    ]);
  });
});

describe('printed sums', () => {
  const content = anApbdes();
  const totals = computeTotals(content);

  test.for([
    ['JUMLAH PENDAPATAN', totals.pendapatan],
    ['Total seluruh pendapatan desa', totals.pendapatan],
    ['Jumlah Belanja Desa', totals.belanja],
    ['SURPLUS / (DEFISIT)', totals.surplus],
    ['Jumlah defisit', totals.surplus],
    ['Jumlah penerimaan pembiayaan', totals.penerimaan],
    ['Total pengeluaran', totals.pengeluaran],
    ['PEMBIAYAAN NETTO', totals.netto],
    ['Pembiayaan neto', totals.netto],
    ['SILPA TAHUN BERJALAN', totals.silpa],
    ['Sisa lebih pembiayaan', totals.silpa],
    ['JUMLAH', null],
    ['Jumlah penerimaan lain', null],
    ['Jumlah pengeluaran lain', null],
    ['Jumlah pendapatan lain', null],
    ['Jumlah belanja lain', null],
    ['Sub jumlah pendapatan', null],
    ['Jumlah pendapatan asli', null],
    ['Sub total pengeluaran', null],
    ['Sub total penerimaan', null],
    ['Sub jumlah belanja', null],
    ['Jumlah belanja barang', null],
  ] as const)('%s is compared with %s', ([label, sum]) => {
    expect(totalOf(label, totals, 'anggaran')).toBe(sum);
  });

  test('compare each parent with the lines below it, and the net of pembiayaan with nothing', () => {
    const coded = (kode: string, anggaran: string, at: number) =>
      rowOf({ kode, uraian: kode, anggaran }, at);
    const rows = readRows(
      [
        coded('4', '12', 1),
        coded('4.2', '10', 2),
        coded('4.2.1.01', '10', 3),
        coded('6', '1', 4),
        coded('6.1', '9', 5),
        coded('6.1.1.01', '5', 6),
      ],
      { isPerubahan: false, style: 'dots' },
    );
    const lines = new Map(
      rows.flatMap((row) =>
        row.kind === 'coded' && row.rekening?.length === 8
          ? [
              [
                row,
                anApbdesLine({ rekening: row.rekening, anggaran: Number(row.amounts?.anggaran) }),
              ] as const,
            ]
          : [],
      ),
    );
    const shared = {
      level: 'finding',
      rule: 'I1',
      where: [],
      basis: 'Permendagri 20/2018 lampiran (jumlah induk = jumlah rinciannya)',
    };
    expect(checkPrintedSums(rows, lines).findings).toEqual([
      { ...shared, values: { sourceLine: 1, name: '4', column: 'anggaran', printed: 12, sum: 10 } },
      { ...shared, values: { sourceLine: 5, name: '6.1', column: 'anggaran', printed: 9, sum: 5 } },
    ]);
  });

  test('compare a change with after less before, where all three are printed', () => {
    const change = (anggaran: string, sebelum: string, perubahan: string) =>
      checkPrintedSums(
        readRows([rowOf({ kode: 'x', uraian: 'Baris', anggaran, sebelum, perubahan }, 7)], {
          isPerubahan: true,
          style: 'dots',
        }),
        new Map(),
      ).findings.map(({ rule, values }) => [rule, values]);
    expect(change('15', '10', '5')).toEqual([]);
    expect(change('15', '10', '6')).toEqual([
      ['I13-printed', { sourceLine: 7, name: 'Baris', column: 'perubahan', printed: 6, sum: 5 }],
    ]);
    expect([change('', '10', '6'), change('15', '', '6'), change('15', '10', '')]).toEqual([
      [],
      [],
      [],
    ]);
  });
});

describe('columns that stand apart by spaces', () => {
  const cellsOf = (text: string, isPerubahan = false) => {
    const [row] = rowsFromSpaces([text], isPerubahan);
    return Object.fromEntries(Object.entries(row?.cells ?? {}).filter(([, cell]) => cell !== ''));
  };

  test.for([
    ['4.2.1.01', { kode: '4.2.1.01' }],
    ['4 2 1 01 Dana Desa', { kode: '4 2 1 01', uraian: 'Dana Desa' }],
    [
      '5.1.1.01. [01.01.01] Siltap  12.000.000  ADD',
      { kode: '5.1.1.01. [01.01.01]', uraian: 'Siltap', anggaran: '12.000.000', sumberDana: 'ADD' },
    ],
    [
      '5.1.1.01.[01.01.01] Siltap  12.000.000',
      { kode: '5.1.1.01.[01.01.01]', uraian: 'Siltap', anggaran: '12.000.000' },
    ],
    ['2026 Dana Desa', { uraian: '2026 Dana Desa' }],
    [
      '5.2.1.01 Kertas  12   rim  1.200.000',
      { kode: '5.2.1.01', uraian: 'Kertas', volume: '12', satuan: 'rim', anggaran: '1.200.000' },
    ],
    [
      '5.2.1.01 Jalan RT 2 Krajan  1.200.000',
      { kode: '5.2.1.01', uraian: 'Jalan RT 2 Krajan', anggaran: '1.200.000' },
    ],
    ['1.200.000', { anggaran: '1.200.000' }],
    ['4.3.6.01 Bunga  Rp 50000', { kode: '4.3.6.01', uraian: 'Bunga', anggaran: 'Rp 50000' }],
    ['4.3.6.01 Bunga  0', { kode: '4.3.6.01', uraian: 'Bunga', anggaran: '0' }],
    ['4.3.6.01 Bunga  (1.000)', { kode: '4.3.6.01', uraian: 'Bunga', anggaran: '(1.000)' }],
  ] as const)('%j', ([text, cells]) => {
    expect(cellsOf(text)).toEqual(cells);
  });

  test('a Perubahan has before, after and change, elsewhere the last amount counts', () => {
    const text = '4.2.1.01 Dana Desa  1.000.000  1.500.000  500.000';
    expect(cellsOf(text, true)).toMatchObject({
      sebelum: '1.000.000',
      anggaran: '1.500.000',
      perubahan: '500.000',
    });
    expect(cellsOf(text)).toMatchObject({ anggaran: '500.000' });
    expect(cellsOf('4.2.1.01 Dana Desa  1.000.000', true)).toMatchObject({ anggaran: '1.000.000' });
  });

  test('a blank line is blank', () => {
    expect(
      rowsFromSpaces(['  ', 'x'], false).map(({ skip, sourceLine }) => [skip, sourceLine]),
    ).toEqual([
      ['blank', 1],
      [null, 2],
    ]);
  });
});
