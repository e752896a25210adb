import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ReportKind } from '../../../../src/domain/basics/report-kinds.ts';
import { readApbdesRecords } from '../../../../src/domain/reports/apbdes/read-table.ts';
import { emptyRealisasi } from '../../../../src/domain/reports/realisasi/schema.ts';
import { readRealisasiRecords } from '../../../../src/domain/reports/realisasi/read-table.ts';
import { readRkpdesRecords } from '../../../../src/domain/reports/rkpdes/read-table.ts';
import type { ImportTable } from '../../../../src/domain/reports/import/table.ts';
import { openTableFile } from '../../../../src/app/reports/import/read-table.ts';
import { shapes } from '../../../support/shapes.ts';
import { anXlsx } from '../../../support/an-xlsx.ts';

/** Files as desa have them: made after what people of this work reported, and real published tables. */
async function tablesOf(name: string): Promise<readonly ImportTable[]> {
  const bytes = readFileSync(new URL(`../../../fixtures/import/${name}`, import.meta.url));
  const opened = await openTableFile(new Blob([bytes]));
  if (opened.kind === 'refused') throw new Error(`${name}: ${opened.reason}`);
  return opened.tables;
}

async function tableOf(name: string): Promise<ImportTable> {
  const [table] = await tablesOf(name);
  if (!table) throw new Error(`${name}: no table`);
  return table;
}

function readBudget(table: ImportTable, kind: ReportKind = 'apbdes') {
  const result = readApbdesRecords(table, { kind, newLineId: () => 'x' });
  if (result.kind === 'refused') throw new Error(result.reason);
  return result;
}

/** Kegiatan, rekening and amount of each line. */
const linesOf = async (name: string, kind: ReportKind = 'apbdes') =>
  readBudget(await tableOf(name), kind).lines.map(({ line }) => [
    line.fungsi,
    line.rekening,
    line.anggaran,
  ]);

describe('a budget', () => {
  // Pages are read by a browser: `shapes.browser.test.tsx`.
  const ofHere = shapes.filter(({ kind, name }) => kind === 'apbdes' && !name.endsWith('.xls'));
  test.for(ofHere)('$name', async ({ name, facts }) => {
    expect(await linesOf(`shapes/${name}`)).toEqual(facts);
  });

  test('of a Perubahan with two rows of heads takes the new amount, not the old', async () => {
    for (const kind of ['txt', 'xlsx']) {
      const table = await tableOf(`shapes/01-perubahan-two-header-rows.${kind}`);
      const { lines, findings } = readBudget(table, 'apbdes-perubahan');
      expect(lines.map(({ line }) => [line.sebelum, line.anggaran])).toEqual([
        [900_000_000, 950_000_000],
        [500_000_000, 480_000_000],
      ]);
      expect(findings).toEqual([]);
    }
  });

  test('to the jenis has a line for each jenis, and its sums are checked', async () => {
    expect(await linesOf('jenis-level-perdes.csv')).toEqual([
      [null, '4.1.2', 157_100_000],
      [null, '4.2.1', 1_004_459_000],
      ['1.1.01', '5.1', 73_500_000],
      ['1.1.02', '5.1', 376_368_000],
    ]);
    expect(readBudget(await tableOf('jenis-level-perdes.csv')).findings).toEqual([]);
  });

  test('with a formula without value, or an error, says which amount is not there', async () => {
    const { lines, skipped } = readBudget(
      await tableOf('shapes/04-formula-without-value-or-error.xlsx'),
    );
    expect(lines.map(({ line }) => line.anggaran)).toEqual([1_250_000]);
    expect(skipped.map(({ reason, text }) => [reason, text.split('\t').at(-1)])).toEqual([
      ['header', 'Anggaran'],
      ['unreadable-amount', '#RUMUS!'],
      ['unreadable-amount', '#REF!'],
    ]);
  });

  test('with hidden rows and sheets says so, and reads the shown sheet first', async () => {
    const [first, second] = await tablesOf('shapes/14-hidden-row-and-sheet.xlsx');
    expect(first).toMatchObject({ name: 'APBDes', isHidden: false });
    expect(first?.hiddenRows?.length).toBeGreaterThan(0);
    expect(second).toMatchObject({ name: 'Lama', isHidden: true });
  });

  test('with a stray cell far out says that it is not read', async () => {
    const table = await tableOf('shapes/08-stray-cell-row-60000-col-1024.xlsx');
    expect(table.strayCells).toBe(1);
    expect(table.records).toHaveLength(4);
  });

  test('with several sources in a cell keeps them all, and asks about none', async () => {
    const { lines, sources } = readBudget(
      await tableOf('shapes/R5-siskeudes-sources-in-one-cell.csv'),
    );
    expect(sources).toEqual([]);
    expect(lines.map(({ line }) => line.sumberDana)).toContain('ADD, DLL, PAD, PBH, PBK');
  });

  test('of Cimanggu, whose kegiatan are printed once and without zeros, is read whole', async () => {
    const { lines, skipped } = readBudget(await tableOf('cimanggu1-apbdes-2026.csv'));
    expect(lines.map(({ line }) => line.fungsi)).toContain('5.3.00');
    const isBelanja = lines.filter(({ line }) => line.rekening.startsWith('5'));
    expect(isBelanja.every(({ line }) => line.fungsi !== null)).toBe(true);
    expect(new Set(skipped.map(({ reason }) => reason))).toEqual(
      new Set(['title', 'header', 'parent']),
    );
  });

  test('that writes its numbers in both ways is asked about, and one cell leaves out itself alone', () => {
    const rows = [
      ['Kode', 'Uraian', 'Sebelum', 'Sesudah'],
      ['4.2.1.01', 'Dana Desa', '900.000.000', '950.000.000'],
      ['4.2.3.01', 'ADD', '500,000,000.00', '480.000.000'],
    ];
    const table = { name: '', spaced: null, isCut: true };
    const records = rows.map((cells, at) => ({ cells, sourceLine: at + 1, text: cells.join(';') }));
    const asked = readBudget({ ...table, records }, 'apbdes-perubahan');
    expect(asked.numbers).toEqual({ style: 'dots', isAsked: true });
    expect(asked.lines.map(({ line }) => [line.sebelum, line.anggaran])).toEqual([
      [900_000_000, 950_000_000],
      [null, 480_000_000],
    ]);
    expect(asked.findings.map(({ rule, values }) => [rule, values['cell']])).toEqual([
      ['amount-unread', '500,000,000.00'],
    ]);
  });

  test('with ten thousand styled empty rows is its filled rows', async () => {
    const rows = Array.from({ length: 10_000 }, () => [null, null, null]);
    const book = await anXlsx({
      name: 'A',
      rows: [['Kode', 'Anggaran'], ['4.2.1.01', 5], ...rows],
    });
    const opened = await openTableFile(book);
    expect(opened.kind === 'opened' && opened.tables[0]?.records).toHaveLength(2);
  });
});

describe('a table of realisasi', () => {
  const realised = async (name: string) => {
    const lines = emptyRealisasi.lines;
    const result = readRealisasiRecords(await tableOf(name), { lines, newLineId: () => 'x' });
    if (result.kind === 'refused') throw new Error(result.reason);
    return result;
  };

  test.for<[name: string, last: readonly [string, number], count: number]>([
    ['shapes/06-halangan-as-pasted-from-chromium.txt', ['4.3.6', 2_363_496.55], 6],
    ['shapes/07-halangan-lra-2022-sen.txt', ['4.3.6', 2_363_496.55], 6],
    ['shapes/17-column-numbers-with-formula.txt', ['4.2.1.01', 450_000_000], 1],
    ['lebih-lra-2023.csv', ['4.3.6', 1_724_865], 6],
  ])('%s', async ([name, last, count]) => {
    const { lines } = await realised(name);
    expect(lines).toHaveLength(count);
    const line = lines.at(-1)?.line.line;
    expect([line?.rekening, line?.realisasi]).toEqual(last);
  });

  test('that numbers bidang as kelompok of belanja makes no rekening of them', async () => {
    const { skipped } = await realised('lebih-lra-2023.csv');
    expect(skipped.slice(-5).map(({ reason }) => reason)).toEqual([
      'parent',
      'no-rekening',
      'parent',
      'no-rekening',
      'no-rekening',
    ]);
  });
});

test('an RKPDes knows a source by its code in brackets, and months of a 1904 workbook', async () => {
  const read = async (name: string) => {
    const result = readRkpdesRecords(await tableOf(`shapes/${name}`), { newLineId: () => 'x' });
    if (result.kind === 'refused') throw new Error(result.reason);
    return result.lines.map(({ line }) => line);
  };
  const sources = await read('21-sources-with-code-in-brackets.csv');
  expect(sources.flatMap(({ biaya }) => Object.keys(biaya))).toEqual([
    'DDS',
    'ADD',
    'Bantuan Keuangan (Bankeu)',
    'PBH',
    'PAD',
  ]);
  const [rabat] = await read('X12-date1904.xlsx');
  expect([rabat?.mulai, rabat?.selesai]).toEqual([3, 3]);
});
