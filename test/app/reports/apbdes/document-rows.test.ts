import { expect, test } from 'vitest';
import { apbdesRows } from '../../../../src/app/reports/apbdes/document-rows.ts';
import { viewText } from '../../../../src/app/reports/apbdes/words.ts';
import { computeTotals } from '../../../../src/domain/reports/apbdes/totals.ts';
import { buildTree } from '../../../../src/domain/reports/apbdes/tree.ts';
import { anApbdes, anApbdesPerubahan } from '../../../support/an-apbdes.ts';

function rowsOf(content: ReturnType<typeof anApbdes>) {
  return apbdesRows(buildTree(content), computeTotals(content), viewText.totals);
}

test('prints every line once', () => {
  const content = anApbdes();
  const printed = rowsOf(content).flatMap(({ line }) => (line ? [line.id] : []));
  expect(printed.toSorted()).toEqual(Object.keys(content.lines).toSorted());
});

test('prints the sums in the order of the form', () => {
  const totals = rowsOf(anApbdes()).filter(({ level }) => level === 'total');
  expect(totals.map(({ name, anggaran }) => [name, anggaran])).toEqual([
    ['JUMLAH PENDAPATAN', 1_828_000_000],
    ['JUMLAH BELANJA', 1_840_000_000],
    ['SURPLUS/(DEFISIT)', -12_000_000],
    ['PEMBIAYAAN NETTO', 12_000_000],
    ['SISA LEBIH/(KURANG) PEMBIAYAAN ANGGARAN (SiLPA TAHUN BERKENAAN)', 0],
  ]);
});

test('has no two rows of one key', () => {
  const keys = rowsOf(anApbdes()).map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});

test('carries the amounts before the change of a perubahan', () => {
  const belanja = rowsOf(anApbdesPerubahan()).find(({ name }) => name === 'JUMLAH BELANJA');
  expect(belanja?.sebelum).toBe(1_840_000_000);
});
