import { expect, test } from 'vitest';
import { indicatorWorkbook } from '../../../../src/app/rooms/indikator/indicator-workbook.ts';
import { indicatorRows } from '../../../../src/app/rooms/indikator/indicator-rows.ts';
import { kecamatanPerak } from '../../../../src/domain/desa/kecamatan-perak.ts';
import { indicatorIds } from '../../../../src/domain/indicators/indicator.ts';
import { must } from '../../../../src/domain/basics/must.ts';
import { readSheets } from '../../../support/read-sheets.ts';
import { aRealisasi } from '../../../support/a-realisasi.ts';
import { aRekomendasi, renstra } from '../../../support/a-renstra-world.ts';
import type { RenstraWorld } from '../../../support/a-renstra-world.ts';

const lpj = {
  kind: 'lpj-realisasi',
  tahun: 2025,
  filedOn: '2026-03-31',
  contents: [aRealisasi()],
} as const;

/** Excel keeps 87,5 % as 0.875. */
function shown(unit: string, value: number | null): number | null {
  return unit === 'persen' && value !== null ? value / 100 : value;
}

async function workbookOf(world: RenstraWorld) {
  const rows = indicatorRows(indicatorIds.map(renstra(world)), 2026);
  const options = {
    tahun: 2026,
    desaList: kecamatanPerak.desa,
    kecamatan: 'Perak',
    signer: ['Camat Perak,', '', 'Drs. Suparman'],
  };
  const about = 'Data per hari ini';
  const paper = { kop: ['KECAMATAN PERAK'], about, page: '' };
  const blob = await indicatorWorkbook(rows, options, paper);
  const sheets = await readSheets(blob, about);
  return {
    rows,
    blob,
    sheets,
    of: (name: string) => {
      const { head, rows } = must(sheets.get(name), name);
      return [head, ...rows];
    },
  };
}

test('the numbers of the workbook are numbers, and what is not known is empty', async () => {
  const { rows, of } = await workbookOf({ filed: [lpj], rekomendasi: [] });
  const [head, ...found] = of('Indikator 2026');
  expect(head?.slice(1, 8)).toEqual([
    'Indikator',
    'Satuan',
    'Target',
    'Capaian',
    'Rasio terhadap target',
    'Pembilang',
    'Penyebut',
  ]);
  expect(found).toHaveLength(indicatorIds.length);
  for (const [index, { indicator, name, target, ratio }] of rows.entries()) {
    const cells = must(found[index]);
    expect(cells.slice(1, 8)).toEqual([
      name,
      indicator.unit,
      shown(indicator.unit, target),
      shown(indicator.unit, indicator.value),
      shown('persen', ratio),
      indicator.of?.numerator ?? null,
      indicator.of?.denominator ?? null,
    ]);
    for (const cell of cells.slice(3, 8)) expect(['number', 'object']).toContain(typeof cell);
  }
});

test('a percentage of nothing is an empty cell, not 0 and not "-"', async () => {
  const { of } = await workbookOf({ rekomendasi: [] });
  const row = of('Indikator 2026').find(([rows]) => rows === '76, 137');
  expect(row?.slice(3, 8)).toEqual([null, null, null, 0, 0]);
  const { of: given } = await workbookOf({ rekomendasi: [aRekomendasi()] });
  expect(given('Indikator 2026').find(([rows]) => rows === '76, 137')?.[4]).toBe(0);
});

test('the second sheet has every record behind the numbers, in words', async () => {
  const { rows, of } = await workbookOf({ filed: [lpj] });
  const [, ...found] = of('Laporan');
  expect(found).toHaveLength(rows.flatMap(({ indicator }) => indicator.evidence).length);
  const name = must(rows.find(({ indicator }) => indicator.id === 'lpj-tepat-waktu')).name;
  expect(found.filter(([indicator]) => indicator === name)).toEqual([
    [name, 'Perak', null, 'Tidak dihitung', 'belum ada laporan'],
    [name, 'Sembung', 'LPJ Realisasi 2025', 'Dihitung', 'memenuhi'],
  ]);
});

test('the workbook is a zip that Excel and LibreOffice know by its type', async () => {
  const { blob } = await workbookOf({});
  expect(blob.type).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
});
