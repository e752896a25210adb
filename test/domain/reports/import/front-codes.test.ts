import { describe, expect, test } from 'vitest';
import { withCodeColumn } from '../../../../src/domain/reports/import/front-codes.ts';
import { tableFromSheet } from '../../../../src/domain/reports/import/table.ts';
import { realisasiTableForm } from '../../../../src/domain/reports/realisasi/import/table-form.ts';

function cut(...rows: readonly (readonly string[])[]) {
  const { records } = tableFromSheet('', rows);
  const names = { kode: 'kode', uraian: 'uraian' } as const;
  return withCodeColumn(records, realisasiTableForm, names).map(({ cells }) => cells);
}

const HEAD = ['Uraian', 'Anggaran', 'Realisasi'];
const CODED = ['Kode', 'Uraian', 'Anggaran', 'Realisasi'];

describe('a code in front of the words', () => {
  test('gets a column of its own, also where other rows have none', () => {
    expect(
      cut(
        ['LRA DESA PERAK'],
        HEAD,
        ['4. PENDAPATAN', '', ''],
        ['4.2.1 Dana Desa', '5.000', '4.000'],
        ['12.34.Uraian', '1', '1'],
        ['05.1.02 Perangkat', '2', '2'],
        ['JUMLAH', '5.000', '4.000'],
      ),
    ).toEqual([
      ['LRA DESA PERAK'],
      CODED,
      ['4', 'PENDAPATAN', '', ''],
      ['4.2.1', 'Dana Desa', '5.000', '4.000'],
      ['', '12.34.Uraian', '1', '1'],
      ['05.1.02', 'Perangkat', '2', '2'],
      ['', 'JUMLAH', '5.000', '4.000'],
    ]);
  });

  test('is no code where it names none, or only few rows have one', () => {
    const years = [HEAD, ['2025 Dana Desa', '1', '1'], ['2026 Dana Desa', '2', '2']];
    expect(cut(...years)).toEqual(years);
    const few = [HEAD, ['4.2.1 Dana Desa', '1', '1'], ['Sewa', '2', '2'], ['Bunga', '2', '2']];
    expect(cut(...few)).toEqual(few);
    const half = cut(HEAD, ['4.2.1 Dana Desa', '1', '1'], ['Sewa', '2', '2']);
    expect(half[0]).toEqual(CODED);
  });
});

describe('a code in a cell of its own below one head', () => {
  test('copied as text makes each row a cell longer than the head', () => {
    expect(
      cut(
        HEAD,
        ['4.2.1.', 'Dana Desa', '5.000', '4.000'],
        ['JUMLAH', '5.000', '4.000'],
        ['', '', ''],
      ),
    ).toEqual([
      CODED,
      ['4.2.1.', 'Dana Desa', '5.000', '4.000'],
      ['', 'JUMLAH', '5.000', '4.000'],
      ['', '', '', ''],
    ]);
  });

  test('of a page stands at any place of the joined head', () => {
    const head = ['Uraian', '', '', 'Anggaran', 'Realisasi'];
    expect(
      cut(
        head,
        ['4.2.', 'Transfer', '', '9', '8'],
        ['', '4.2.1.', 'Dana Desa', '9', '8'],
        ['JUMLAH', '', '', '9', '8'],
      ),
    ).toEqual([
      CODED,
      ['4.2.', 'Transfer', '9', '8'],
      ['4.2.1.', 'Dana Desa', '9', '8'],
      ['', 'JUMLAH', '9', '8'],
    ]);
  });

  test('is no code before a figure: that is an amount without its words', () => {
    const rows = [HEAD, ['4.2.1', '5.000', '4.000'], ['4.2.3', '6.000', '4.000']];
    expect(cut(...rows)).toEqual(rows);
  });
});

test('a table that has a column of codes, or none of words, stays as it is', () => {
  const coded = [CODED, ['4.2.1', '4.1 Dana Desa', '1', '1']];
  expect(cut(...coded)).toEqual(coded);
  const wordless = [
    ['Anggaran', 'Realisasi'],
    ['1', '2'],
  ];
  expect(cut(...wordless)).toEqual(wordless);
  expect(cut(HEAD)).toEqual([HEAD]);
});
