import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { realisasiByBidang } from '../../../../src/domain/reports/realisasi/bidang.ts';
import { emptyRealisasi } from '../../../../src/domain/reports/realisasi/schema.ts';
import {
  percentOf,
  selisihOf,
  computeRealisasiTotals,
} from '../../../../src/domain/reports/realisasi/totals.ts';
import { summarizeRealisasi } from '../../../../src/domain/reports/realisasi/summary.ts';
import {
  type RealisasiNode,
  buildRealisasiTree,
} from '../../../../src/domain/reports/realisasi/tree.ts';
import { aRealisasi, withRealisasi } from '../../../support/a-realisasi.ts';
import { someRealisasi } from '../../../support/arbitrary-realisasi.ts';

test('sums anggaran and realisasi beside each other, with the SiLPA akhir that is left', () => {
  const { anggaran, realisasi } = computeRealisasiTotals(aRealisasi());
  expect(anggaran).toMatchObject({ belanja: 1_840_000_000, silpa: 0 });
  expect(realisasi).toMatchObject({ belanja: 1_835_000_000, netto: 12_000_000, silpa: 5_000_000 });
});

test('every code is the sum of what is below it, in both columns (I1)', () => {
  fc.assert(
    fc.property(someRealisasi, (content) => {
      const { pendapatan, belanja, pembiayaan } = buildRealisasiTree(content);
      const totals = computeRealisasiTotals(content);
      for (const column of ['anggaran', 'realisasi'] as const) {
        expect([pendapatan[column], belanja[column], pembiayaan[column]]).toEqual([
          totals[column].pendapatan,
          totals[column].belanja,
          totals[column].netto,
        ]);
        for (const child of [...pendapatan.children, ...belanja.children, ...pembiayaan.children]) {
          expect(child[column]).toBe(sumBelow(child, column));
        }
      }
    }),
  );
});

test('the SiLPA akhir is what came in less what went out, whatever was entered (I4)', () => {
  fc.assert(
    fc.property(someRealisasi, (content) => {
      const { realisasi } = computeRealisasiTotals(content);
      const { pendapatan, belanja, penerimaan, pengeluaran, silpa } = realisasi;
      expect(silpa).toBe(pendapatan + penerimaan - belanja - pengeluaran);
    }),
  );
});

test('counts the lines that are not filled in, in the whole and at each kegiatan', () => {
  const content = withRealisasi(aRealisasi(), 'jalan-dds', null);
  expect(computeRealisasiTotals(content)).toMatchObject({ lineCount: 33, unfilledCount: 1 });
  const pembangunan = buildRealisasiTree(content).belanja.children[1];
  expect(pembangunan).toMatchObject({ code: '2', unfilledCount: 1 });
});

test('a realisasi of 0 is filled in', () => {
  const content = withRealisasi(aRealisasi(), 'jalan-dds', 0);
  expect(computeRealisasiTotals(content).unfilledCount).toBe(0);
});

test('gives each bidang in use its anggaran and realisasi', () => {
  const bidang = realisasiByBidang(computeRealisasiTotals(aRealisasi()));
  expect(bidang.map(({ code }) => code)).toEqual(['1', '2', '3', '4', '5']);
  expect(bidang[1]).toMatchObject({ anggaran: 854_000_000, realisasi: 849_000_000 });
});

test('says lebih/(kurang) and percent, and no percent where nothing was budgeted (I8)', () => {
  expect(selisihOf({ anggaran: 100, realisasi: 130 })).toBe(-30);
  expect(percentOf({ anggaran: 200, realisasi: 50 })).toBe(25);
  expect(percentOf({ anggaran: 0, realisasi: 50 })).toBeNull();
});

test('a list shows the share of belanja that was realised, and nothing of an empty draft', () => {
  expect(summarizeRealisasi(aRealisasi())).toMatchObject({ silpa: 5_000_000, lineCount: 33 });
  expect(summarizeRealisasi(emptyRealisasi)).toMatchObject({ belanjaPercent: null, lineCount: 0 });
});

function sumBelow(node: RealisasiNode, column: 'anggaran' | 'realisasi'): number {
  const own = node.lines.reduce((sum, { line }) => sum + (line[column] ?? 0), 0);
  return node.children.reduce((sum, child) => sum + sumBelow(child, column), own);
}
