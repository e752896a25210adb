import { describe, expect, test } from 'vitest';
import { openTableFile } from '../../../src/app/reports/import/read-table.ts';
import { must } from '../../../src/domain/basics/must.ts';
import { kecamatanPerak } from '../../../src/domain/desa/kecamatan-perak.ts';
import { readPagu } from '../../../src/domain/settings/read-pagu.ts';
import type { ReadPagu, Roles } from '../../../src/domain/settings/read-pagu.ts';
import { anXlsx } from '../../support/an-xlsx.ts';
import type { XlsxCell } from '../../support/an-xlsx.ts';

const { desa: desaList } = kecamatanPerak;

async function readFile(file: Blob, roles: Roles = null): Promise<ReadPagu> {
  const opened = await openTableFile(file);
  if (opened.kind === 'refused') throw new Error(`refused: ${opened.reason}`);
  return readPagu(must(opened.tables[0]), { desaList, roles });
}

const readText = (text: string, roles: Roles = null) => readFile(new Blob([text]), roles);
const readSheet = async (...rows: readonly (readonly XlsxCell[])[]) =>
  readFile(await anXlsx({ name: 'Pagu', rows }));

/** By the desa's name, without where each stood. */
function amountsOf({ rows }: ReadPagu) {
  const nameOf = (code: string) => desaList.find((desa) => desa.code === code)?.name;
  return Object.fromEntries(rows.map(({ desa, amounts }) => [nameOf(desa), amounts]));
}

describe('a CSV with the figures of an SK', () => {
  const csv = [
    'LAMPIRAN KEPUTUSAN BUPATI JOMBANG',
    'No;Nama Desa;Kecamatan;Alokasi Dana Desa (ADD);Dana Desa;Bagi Hasil Pajak dan Retribusi Daerah;BKK Provinsi;Jumlah',
    '1;2;3;4;5;6;7;8',
    '1;PERAK;Perak;Rp 553.214.000,00;912.345.000;48.100.000;-;1.513.659.000',
    '2;Desa Kepuh Kajang;Perak;498.000.000;803.000.000,-;41.250.000;75.000.000;1.417.250.000',
    ';JUMLAH;;1.051.214.000;1.715.345.000;89.350.000;75.000.000;2.930.909.000',
  ].join('\r\n');

  test('is read by its headers in whatever order, with dots, Rp and ,-', async () => {
    const read = await readText(csv);
    expect(read.columns.map(({ role }) => role)).toEqual([
      null,
      'desa',
      null,
      'ADD',
      'DDS',
      'PBH',
      'PBP',
      null,
    ]);
    expect(amountsOf(read)).toEqual({
      Perak: { ADD: 553_214_000, DDS: 912_345_000, PBH: 48_100_000 },
      Kepuhkajang: { ADD: 498_000_000, DDS: 803_000_000, PBH: 41_250_000, PBP: 75_000_000 },
    });
  });

  test('says of the sum what it is', async () => {
    expect((await readText(csv)).unread).toEqual([
      { reason: 'total', sourceLine: 6, cell: 'JUMLAH' },
    ]);
  });

  test('is read again as a person says the columns are', async () => {
    const swapped: Roles = [null, 'desa', null, 'DDS', 'ADD', null, null, null];
    expect(amountsOf(await readText(csv, swapped))).toMatchObject({
      Perak: { DDS: 553_214_000, ADD: 912_345_000 },
    });
  });
});

describe('a workbook', () => {
  test('is read with figures as numbers, as text, and a desa by its code', async () => {
    const read = await readSheet(
      ['Pagu Tahun 2027', null, null],
      ['Desa', 'DD', 'ADD'],
      ['Sembung', 801_234_000, '1.234.567'],
      ['35.17.01.2013', 700_000_000, null],
    );
    expect(amountsOf(read)).toEqual({
      Sembung: { DDS: 801_234_000, ADD: 1_234_567 },
      Cangkringrandu: { DDS: 700_000_000 },
    });
    expect(read.unread).toEqual([]);
  });

  test('gives no half of a desa: one that cannot be read takes its row out, and says which', async () => {
    const read = await readSheet(
      ['Desa', 'DD', 'ADD'],
      ['Sembung', 801_234_000, 1_234_567.891],
      ['Perak', 900_000_000, -5],
    );
    expect(read.rows).toEqual([]);
    expect(read.unread).toMatchObject([
      { reason: 'unreadable', sourceLine: 2, cell: '1234567,891' },
      { reason: 'unreadable', sourceLine: 3, cell: '-5' },
    ]);
  });
});

test('tells apart a desa nobody knows, one that comes twice, and a row without figures', async () => {
  const read = await readText(
    'Desa;DD\nMojoagung;800.000.000\nPerak;1.000\nDesa Perak;2.000\nSembung;\n',
  );
  expect(amountsOf(read)).toEqual({ Perak: { DDS: 1000 } });
  expect(read.unread.map(({ reason, sourceLine }) => [sourceLine, reason])).toEqual([
    [2, 'unknown-desa'],
    [4, 'twice'],
    [5, 'no-amount'],
  ]);
});

test('two of the total, the part of the KDMP and the regular part give the third', async () => {
  const three = 'Desa;Pagu Dana Desa;KDMP;DD Reguler;ADD\n';
  expect(
    amountsOf(
      await readText(`${three}Perak;900;500;400;7\nSembung;900;;400;\nKepuhkajang;;500;400;`),
    ),
  ).toEqual({
    Perak: { DDS: 900, KDMP: 500, ADD: 7 },
    Sembung: { DDS: 900, KDMP: 500 },
    Kepuhkajang: { DDS: 900, KDMP: 500 },
  });
  const wrong = await readText(`${three}Perak;900;500;300;7\nSembung;900;;1.000;`);
  expect(wrong.rows).toEqual([]);
  expect(wrong.unread).toMatchObject([{ reason: 'parts', cell: 'Perak' }, { reason: 'parts' }]);
});

test('without headers takes the columns in the order of the sources, an empty one keeping its place', async () => {
  const read = await readText('Perak\t900.000.000\t\t50.000.000\nSembung\t800.000.000\t\t\n');
  expect(amountsOf(read)).toEqual({
    Perak: { DDS: 900_000_000, PBH: 50_000_000 },
    Sembung: { DDS: 800_000_000 },
  });
  expect(read.columns.every(({ header }) => header === '')).toBe(true);
});

test('reads nothing of a table that has no desa or no source', async () => {
  for (const text of ['Kode;Uraian\n4.1;Pendapatan', 'Desa;Kepala Desa\nPerak;Hadi'])
    expect(await readText(text)).toMatchObject({ isMatched: false, rows: [] });
});
