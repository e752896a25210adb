import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ReportKind } from '../../../../src/domain/basics/report-kinds.ts';
import { must } from '../../../../src/domain/basics/must.ts';
import { readApbdesRecords } from '../../../../src/domain/reports/apbdes/read-table.ts';
import { readRkpdesRecords } from '../../../../src/domain/reports/rkpdes/read-table.ts';
import { openTableFile } from '../../../../src/app/reports/import/read-table.ts';

/** Tables of the database of Siskeudes, by the names of its columns, as OpenSID takes them in. */
async function tableOf(name: string) {
  const path = new URL(`../../../fixtures/import/siskeudes/${name}.csv`, import.meta.url);
  const opened = await openTableFile(new Blob([readFileSync(path)]));
  return must(opened.kind === 'opened' ? opened.tables[0] : undefined);
}

async function budgetOf(name: string, kind: ReportKind) {
  const result = readApbdesRecords(await tableOf(name), { kind, newLineId: () => 'x' });
  if (result.kind === 'refused') throw new Error(result.reason);
  return result;
}

const factsOf = async (name: string, kind: ReportKind) => {
  const { lines, findings, skipped, isMatched } = await budgetOf(name, kind);
  expect({ findings, isMatched, skipped: skipped.map(({ reason }) => reason) }).toEqual({
    findings: [],
    isMatched: true,
    skipped: ['header'],
  });
  return lines.map(({ line }) => [line.fungsi, line.rekening, line.sebelum, line.anggaran]);
};

describe('Ta_RAB', () => {
  test('is the budget to the objek, of belanja with its kegiatan', async () => {
    expect(await factsOf('Ta_RAB', 'apbdes')).toEqual([
      [null, '4.1.2.01', null, 12_500_000],
      [null, '4.2.1.01', null, 220_190_608],
      [null, '4.2.3.01', null, 410_663_551],
      ['1.1.01', '5.1.1.01', null, 42_000_000],
      ['1.1.02', '5.1.2.01', null, 201_600_000],
      ['2.3.10', '5.3.5.01', null, 399_754_159.55],
      [null, '6.1.1.01', null, 0],
    ]);
  });

  test('is, for a Perubahan, what it was before beside what it is after', async () => {
    expect(await factsOf('Ta_RAB', 'apbdes-perubahan')).toEqual([
      [null, '4.1.2.01', 12_500_000, 12_500_000],
      [null, '4.2.1.01', 220_190_608, 250_000_000],
      [null, '4.2.3.01', 410_663_551, 400_000_000],
      ['1.1.01', '5.1.1.01', 42_000_000, 42_000_000],
      ['1.1.02', '5.1.2.01', 201_600_000, 201_600_000],
      ['2.3.10', '5.3.5.01', 399_754_159.55, 418_900_000.55],
      [null, '6.1.1.01', 0, 0],
    ]);
  });
});

test('Ta_RABRinci is a line for each thing bought, with its source and its number', async () => {
  expect((await factsOf('Ta_RABRinci', 'apbdes')).map(([, , , anggaran]) => anggaran)).toEqual([
    220_190_608, 42_000_000, 1_100_010, 540_000, 10_275_000,
  ]);
  expect(await factsOf('Ta_RABRinci', 'apbdes-perubahan')).toEqual([
    [null, '4.2.1.01', 220_190_608, 250_000_000],
    ['1.1.01', '5.1.1.01', 42_000_000, 42_000_000],
    ['1.1.04', '5.2.1.01', 1_100_010, 1_210_011],
    ['1.1.04', '5.2.1.01', 540_000, 540_000],
    ['2.3.10', '5.3.5.03', 10_275_000, 0],
  ]);
  const linesOf = async (kind: ReportKind) =>
    (await budgetOf('Ta_RABRinci', kind)).lines.map(({ line }) => [
      line.uraian,
      line.sumberDana,
      line.volume,
      line.satuan,
    ]);
  const tinta = ['Tinta "hitam" 100 ml', 'PBH', '6.00', 'Btl'];
  expect((await linesOf('apbdes')).slice(2, 4)).toEqual([
    ['Kertas HVS 70 gr', 'ADD', '20.00', 'Rim'],
    tinta,
  ]);
  expect((await linesOf('apbdes-perubahan')).slice(2, 4)).toEqual([
    ['Kertas HVS 70 gr', 'ADD', '22.00', 'Rim'],
    tinta,
  ]);
});

test('Ta_RABSub and Ta_Anggaran are read by their Kd_Rincian, whatever other codes they have', async () => {
  expect(await factsOf('Ta_RABSub', 'apbdes-perubahan')).toEqual([
    ['2.3.10', '5.3.5.01', 35_000_000, 35_000_000],
    ['2.3.10', '5.3.5.03', 60_275_000, 50_000_000],
  ]);
  expect(await factsOf('Ta_Anggaran', 'apbdes')).toEqual([
    [null, '4.2.1.01', null, 220_190_608],
    ['1.1.01', '5.1.1.01', null, 42_000_000],
  ]);
});

test('amounts as Access keeps money, with four decimals, are amounts', async () => {
  const text = 'Kd_Keg,Kd_Rincian,Anggaran\n07.2003.00.00.,4.2.1.01.,220190608.5500\n';
  const opened = await openTableFile(new Blob([text]));
  const table = must(opened.kind === 'opened' ? opened.tables[0] : undefined);
  const result = readApbdesRecords(table, { kind: 'apbdes', newLineId: () => 'x' });
  expect(result.kind === 'read' && result.lines[0]?.line.anggaran).toBe(220_190_608.55);
});

test('Ta_Kegiatan is no budget, for it has no rekening, but the kegiatan of an RKPDes', async () => {
  const { lines, skipped } = await budgetOf('Ta_Kegiatan', 'apbdes');
  expect([lines.length, skipped.map(({ reason }) => reason)]).toEqual([
    0,
    ['header', 'no-rekening', 'no-rekening'],
  ]);
  const result = readRkpdesRecords(await tableOf('Ta_Kegiatan'), { newLineId: () => 'x' });
  if (result.kind === 'refused') throw new Error(result.reason);
  expect(
    result.lines.map(({ line }) => [
      line.fungsi,
      line.nama,
      line.biaya,
      line.lokasi,
      line.pelaksana,
    ]),
  ).toEqual([
    [
      '1.1.01',
      'Penyediaan Siltap dan Tunjangan Kepala Desa',
      { ADD: 42_000_000 },
      'Kantor Desa',
      'SUTRISNO',
    ],
    ['2.3.10', 'Pembangunan Jalan Desa', { DDS: 399_754_159.55 }, 'Dusun Krajan', 'WAGIMIN'],
  ]);
});

test('Ta_Pencairan has no code of a budget: no line is made, and each row is to be looked at', async () => {
  const { lines, skipped } = await budgetOf('Ta_Pencairan', 'apbdes');
  expect([lines, skipped.map(({ reason }) => reason)]).toEqual([
    [],
    ['unknown-code', 'no-rekening', 'no-rekening'],
  ]);
});
