import { describe, expect, test } from 'vitest';
import { findColumns } from '../../../../src/domain/reports/import/columns.ts';
import { tableFromSheet } from '../../../../src/domain/reports/import/table.ts';
import { realisasiByBidang } from '../../../../src/domain/reports/realisasi/bidang.ts';
import { findLine } from '../../../../src/domain/reports/realisasi/import/find-line.ts';
import { realisasiTableForm } from '../../../../src/domain/reports/realisasi/import/table-form.ts';
import type { RealisasiLine } from '../../../../src/domain/reports/realisasi/schema.ts';
import { computeRealisasiTotals } from '../../../../src/domain/reports/realisasi/totals.ts';
import { aRealisasi, withRealisasi } from '../../../support/a-realisasi.ts';
import { anApbdesLine } from '../../../support/an-apbdes-line.ts';

describe('the line that a row is about', () => {
  const belanja = { rekening: '5.2.1.01', fungsi: '1.1.04', sumberDana: 'ADD', uraian: 'Kertas' };
  const line = (fields: Partial<typeof belanja> = {}): RealisasiLine => ({
    ...anApbdesLine({ ...belanja, ...fields }),
    realisasi: null,
  });
  const found = (
    row: Parameters<typeof anApbdesLine>[0],
    lines: Readonly<Record<string, RealisasiLine>>,
    ...taken: readonly string[]
  ) => {
    const answer = findLine(anApbdesLine(row), lines, new Set(taken));
    return answer.kind === 'line' ? answer.id : answer.kind === 'none' ? answer.reason : 'outside';
  };

  test('has its kegiatan and rekening', () => {
    const lines = { a: line(), b: line({ fungsi: '1.1.05' }), c: line({ rekening: '5.2.1.02' }) };
    expect(found(belanja, lines)).toBe('a');
    expect(found({ ...belanja, fungsi: '1.1.05' }, lines)).toBe('b');
    expect(found({ ...belanja, rekening: '5.2.1.02' }, lines)).toBe('c');
    expect(found({ ...belanja, rekening: '5.2.1.03' }, lines)).toBe('outside');
    expect(found({ ...belanja, fungsi: '1.1.06' }, lines)).toBe('outside');
  });

  test('of belanja without a kegiatan has its rekening, of anything else both', () => {
    const row = { ...belanja, fungsi: null };
    expect(found(row, { a: line() })).toBe('a');
    expect(found(row, { a: line(), b: line({ fungsi: '1.1.05' }) })).toBe('several-lines');
    const income = { rekening: '4.2.1.01', fungsi: null };
    expect(found(income, { a: line({ rekening: '4.2.1.01', fungsi: '1.1.04' }) })).toBe('outside');
  });

  test('is told by source, and then by its words, whatever their case and signs', () => {
    const bySource = { a: line(), b: line({ sumberDana: 'DDS' }) };
    expect(found({ ...belanja, sumberDana: 'DDS' }, bySource)).toBe('b');
    expect(found({ ...belanja, sumberDana: 'PAD' }, bySource)).toBe('several-lines');
    const byWords = { a: line(), b: line({ uraian: 'Tinta printer' }) };
    expect(found({ ...belanja, uraian: 'TINTA-Printer' }, byWords)).toBe('b');
    expect(found({ ...belanja, uraian: 'KERTAS' }, byWords)).toBe('a');
    expect(found({ ...belanja, uraian: 'Lem' }, byWords)).toBe('several-lines');
  });

  test('in other words is still the only one there', () => {
    expect(found({ ...belanja, uraian: 'Lem', sumberDana: 'PAD' }, { a: line() })).toBe('a');
  });

  test('is the next of those that are alike, until all are taken', () => {
    const lines = { a: line(), b: line() };
    expect(found(belanja, lines)).toBe('a');
    expect(found(belanja, lines, 'a')).toBe('b');
    expect(found(belanja, lines, 'a', 'b')).toBe('line-taken');
  });
});

test('each bidang with lines has its name and both sums, in their order', () => {
  const content = withRealisasi(aRealisasi(), 'blt', 100_000_000);
  const bars = realisasiByBidang(computeRealisasiTotals(content));
  expect(bars.map(({ code }) => code)).toEqual(['1', '2', '3', '4', '5']);
  expect(bars.at(-1)).toEqual({
    code: '5',
    name: 'Penanggulangan Bencana, Keadaan Darurat dan Mendesak',
    anggaran: 108_000_000,
    realisasi: 100_000_000,
  });
  const { blt, pkk } = content.lines;
  const two = { blt, pkk } as typeof content.lines;
  const some = realisasiByBidang(computeRealisasiTotals({ ...content, lines: two }));
  expect(some.map(({ code, anggaran }) => [code, anggaran])).toEqual([
    ['3', 30_000_000],
    ['5', 108_000_000],
  ]);
});

describe('the names of columns of a realisasi', () => {
  const roleOf = (name: string) => {
    const { records } = tableFromSheet('', [
      ['Kode', 'Uraian', name],
      ['4', 'Dana', 'x'],
    ]);
    return findColumns(records, realisasiTableForm, null).columns[2]?.role;
  };

  test.each([
    ['realisasi', ['Realisasi', 'Jumlah Realisasi (Rp)', 'REALISASI s.d. Juni']],
    ['anggaran', ['Anggaran', 'Jumlah Anggaran', 'Pagu', 'Pagu 2027']],
    ['sumberDana', ['Sumber Dana', 'Sumber', 'SUMBERDANA']],
    ['fungsi', ['Kode Fungsi', 'Kode Kegiatan', 'Kode Bidang']],
  ] as const)('%s', (role, names) => {
    expect(names.map((name) => [name, roleOf(name)])).toEqual(names.map((name) => [name, role]));
  });

  test.each([
    'No',
    'No.',
    '%',
    'Persen',
    'Lebih/(Kurang)',
    'Berkurang',
    'Selisih',
    'Sisa Anggaran',
    'Harga Satuan',
    'Realisasi Lalu',
    'Realisasi Sebelumnya',
    'Realisasi Bulan Ini',
    'Realisasi Triwulan Ini',
    'Realisasi Semester Ini',
    'Keterangan',
    'Nilai Pagu',
    'Dana Sumber',
  ])('%s is none of them', (name) => {
    expect(roleOf(name)).toBeNull();
  });
});
