import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReadChoices } from '../../../../src/domain/reports/import/result.ts';
import { noChoices } from '../../../../src/domain/reports/import/result.ts';
import {
  isRefused,
  tableFromSheet,
  tableFromText,
} from '../../../../src/domain/reports/import/table.ts';
import { readBulan } from '../../../../src/domain/reports/rkpdes/import/read-bulan.ts';
import type { RkpdesRole } from '../../../../src/domain/reports/rkpdes/import/table-form.ts';
import { readRkpdesRecords } from '../../../../src/domain/reports/rkpdes/read-table.ts';
import { rkpdesKegiatanSchema } from '../../../../src/domain/reports/rkpdes/schema.ts';
import { rounds } from '../../../support/rounds.ts';

const matrix = readFileSync('test/fixtures/rkpdes/matriks-permendagri-114.csv', 'utf8');

function read(text: string, choices: ReadChoices<RkpdesRole> = noChoices) {
  const table = tableFromText(text);
  let count = 0;
  const newLineId = () => `k${(count += 1)}`;
  const result = isRefused(table) ? table : readRkpdesRecords(table, { newLineId, choices });
  if (result.kind === 'refused') throw new Error(`refused: ${result.reason} ${result.sourceLine}`);
  return result;
}

function retold(text: string): string {
  const { lines, skipped } = read(text);
  return [...lines, ...skipped]
    .toSorted((a, b) => a.sourceLine - b.sourceLine)
    .map((row) => row.text)
    .join('\n');
}

describe('the matrix of Permendagri 114/2014', () => {
  const result = read(matrix);

  test('knows its columns over two header rows', () => {
    expect(result.columns.map(({ role }) => role)).toEqual([
      null,
      'bidang',
      null,
      'nama',
      'lokasi',
      'volume',
      'sasaran',
      'waktu',
      'biaya',
      'sumberDana',
      'swakelola',
      'kerja-sama-antar-desa',
      'kerja-sama-pihak-ketiga',
      'pelaksana',
    ]);
  });

  test('gives each kegiatan its bidang, months, sources and pola', () => {
    expect(result.lines.map(({ line }) => [line.nama, line.bidang, line.biaya])).toEqual([
      ['Penghasilan tetap kepala desa', '1', { ADD: 52_200_000 }],
      ['Tunjangan BPD', '1', { ADD: 27_000_000 }],
      ['Rabat beton jalan RT 02', '2', { DDS: 120_000_000, SWD: 30_000_000 }],
      ['Pelatihan kader posyandu', '2', { 'Titipan Kas': 7_500_000 }],
    ]);
    expect(result.lines[2]?.line).toMatchObject({
      lokasi: 'Dusun Krajan',
      volume: '320',
      satuan: 'm',
      mulai: 5,
      selesai: 7,
      pola: 'swakelola',
      pelaksana: 'TPK',
    });
    expect(result.lines[3]?.line.pola).toBe('kerja-sama-pihak-ketiga');
  });

  test('keeps what it could not read in sight, by its line', () => {
    expect(result.findings.map(({ rule, values }) => [rule, values['sourceLine']])).toEqual([
      ['waktu-unread', 12],
    ]);
    expect(result.sources).toEqual([{ name: 'Titipan Kas', rowCount: 1 }]);
    expect(retold(matrix)).toBe(matrix.trimEnd());
  });

  test('takes a source that a person has named, in all its rows', () => {
    const named = read(matrix, { roles: null, aliases: { 'Titipan Kas': 'DLL' }, numbers: null });
    expect(named.lines[3]?.line.biaya).toEqual({ DLL: 7_500_000 });
    expect(named.sources).toEqual([{ name: 'Titipan Kas', rowCount: 1 }]);
  });

  test('tells of a printed sum that is not the sum', () => {
    const wrong = read(matrix.replace('157.500.000', '157.500.001'));
    expect(wrong.findings.find(({ rule }) => rule === 'I1')?.values).toMatchObject({
      sourceLine: 13,
      printed: 157_500_001,
      sum: 157_500_000,
    });
  });
});

describe('other matrices', () => {
  test('reads kode kegiatan below headings of bidang and sub bidang', () => {
    const result = read(
      'Kode;Uraian Kegiatan;Lokasi;Waktu;Anggaran;Sumber Dana\n2;BIDANG PELAKSANAAN PEMBANGUNAN DESA;;;9.000;\n2.3;Sub Bidang Pekerjaan Umum;;;9.000;\n2.3.10;Jalan usaha tani;Dusun I;Triwulan II;9.000;DD\n9.9.99;Sumur;Dusun II;Mei;1.000;DD',
    );
    expect(result.lines.map(({ line }) => [line.fungsi, line.bidang, line.nama])).toEqual([
      ['2.3.10', null, 'Jalan usaha tani'],
      [null, '2', 'Sumur'],
    ]);
    expect(result.skipped.map(({ reason }) => reason)).toEqual(['header', 'parent', 'parent']);
    expect(result.findings.map(({ rule }) => rule)).toEqual(['kode-unread']);
  });

  test('offers unknown columns for matching, and reads once a person has', () => {
    const text = 'Butir;Duit\nSumur;1.000\nPompa;satu';
    const unmatched = read(text);
    expect(unmatched.isMatched).toBe(false);
    expect(unmatched.columns.map(({ samples }) => samples[0])).toEqual(['Butir', 'Duit']);
    const matched = read(text, { roles: ['nama', 'biaya'], aliases: {}, numbers: null });
    expect(matched.lines.map(({ line }) => line.nama)).toEqual(['Sumur']);
    expect(matched.skipped.map(({ reason, sourceLine }) => [reason, sourceLine])).toEqual([
      ['unreadable-amount', 1],
      ['unreadable-amount', 3],
    ]);
  });

  test('tells in which line a text is no table', () => {
    const table = tableFromSheet('Sampul', [[''], ['RKPDes 2027']]);
    expect(readRkpdesRecords(table, { newLineId: () => 'k' })).toEqual({
      kind: 'refused',
      reason: 'no-columns',
      sourceLine: 2,
    });
  });
});

test.each([
  ['Maret', 3, 3],
  ['Jan - Des', 1, 12],
  ['Mei s/d Juli 2027', 5, 7],
  ['12 bulan', 1, 12],
  ['Triwulan II', 4, 6],
  ['Semester 1', 1, 6],
  ['3-6', 3, 6],
  ['2027-08-31', 8, 8],
  ['Agt s.d. Nop', 8, 11],
])('reads the months of %j', (text, mulai, selesai) => {
  expect(readBulan(text)).toEqual({ mulai, selesai });
});

test.each(['6 bulan', '2027', 'segera', '13', ''])('guesses no months from %j', (text) => {
  expect(readBulan(text)).toBeNull();
});

test('every line of a text is in exactly one list, and every kegiatan is one the schema takes', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      '2.3.10',
      '1',
      'Bidang 2',
      'Jumlah Bidang',
      'TOTAL',
      '1.000',
      'Rp 5',
      '-5',
      'x"',
      '',
    ),
    fc.constantFrom('Sumur', 'DD', 'Swadaya', 'v', '6 bulan', 'Mei', '320 m', 'Nama', 'Biaya'),
    fc.string({ maxLength: 400 }).map((text) => text.replaceAll(/[\r\n\0]/g, ' ')),
  );
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 2, maxLength: 9 }), { maxLength: 12 }),
      (rows) => {
        const header = ['Kode', 'Bidang', 'Nama', 'Volume', 'Waktu', 'Biaya', 'Sumber', 'Pola'];
        const text = [header, ...rows].map((cells) => cells.join('\t')).join('\n');
        expect(retold(text)).toBe(text.replace(/\n$/, ''));
        for (const { line } of read(text).lines) rkpdesKegiatanSchema.parse(line);
      },
    ),
    { numRuns: rounds(500) },
  );
});
