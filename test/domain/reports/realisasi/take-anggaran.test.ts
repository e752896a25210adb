import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { rupiah } from '../../../../src/domain/basics/rupiah.ts';
import { differencesFrom } from '../../../../src/domain/reports/realisasi/checks/anggaran.ts';
import {
  type RealisasiContent,
  emptyRealisasi,
} from '../../../../src/domain/reports/realisasi/schema.ts';
import {
  takeAnggaran,
  takeRealisasi,
} from '../../../../src/domain/reports/realisasi/take-anggaran.ts';
import { aBudget, aRealisasi, withRealisasi } from '../../../support/a-realisasi.ts';
import { anApbdes } from '../../../support/an-apbdes.ts';
import { type SomeLines, someLines, someRealisasi } from '../../../support/arbitrary-realisasi.ts';
import { anApbdesLine } from '../../../support/an-apbdes-line.ts';

test('starts with each line of the APBDes under its id, nothing realised yet', () => {
  const content = takeAnggaran(emptyRealisasi, aBudget());
  expect(Object.keys(content.lines)).toEqual(Object.keys(anApbdes().lines));
  expect(content.lines['jalan-dds']).toEqual({
    rekening: '5.3.5.03',
    fungsi: '2.3.10',
    uraian: 'Rabat beton jalan RT 02 RW 01, 320 m x 3 m x 0,15 m',
    sumberDana: 'DDS',
    anggaran: 350_000_000,
    realisasi: null,
  });
  expect(content.asal).toEqual({ kind: 'apbdes', isAccepted: true });
});

test('a Perubahan changes the anggaran and keeps every realisasi', () => {
  const { lines } = anApbdes();
  const more = { ...lines['jalan-dds'], anggaran: rupiah(400_000_000) };
  const budget = aBudget({
    kind: 'apbdes-perubahan',
    lines: { ...lines, 'jalan-dds': anApbdesLine(more), baru: anApbdesLine({ uraian: 'Baru' }) },
  });
  const updated = takeAnggaran(aRealisasi(), budget);
  expect(updated.lines['jalan-dds']).toMatchObject({
    anggaran: 400_000_000,
    realisasi: 345_000_000,
  });
  expect(updated.lines['baru']).toMatchObject({ anggaran: 900_000_000, realisasi: null });
  expect(updated.asal?.kind).toBe('apbdes-perubahan');
});

test('a line written anew in the Perubahan finds its realisasi by what it says', () => {
  const { 'jalan-dds': jalan, ...rest } = anApbdes().lines;
  const budget = aBudget({ lines: { ...rest, 'impor-7': anApbdesLine(jalan) } });
  const { lines } = takeAnggaran(aRealisasi(), budget);
  expect(lines['impor-7']?.realisasi).toBe(345_000_000);
  expect(lines['jalan-dds']).toBeUndefined();
});

test('a line the budget dropped stays outside it when something was spent, else goes', () => {
  const { 'jalan-dds': _jalan, pkk: _pkk, ...lines } = anApbdes().lines;
  const started = withRealisasi(aRealisasi(), 'pkk', null);
  const updated = takeAnggaran(started, aBudget({ lines }));
  expect(updated.lines['jalan-dds']).toMatchObject({ anggaran: null, realisasi: 345_000_000 });
  expect(updated.lines['pkk']).toBeUndefined();
});

test('whatever the draft and the budget: no rupiah of realisasi is lost, and the anggaran is the budget', () => {
  fc.assert(
    fc.property(someRealisasi, someLines, (content, raw) => {
      const budget = aBudget({ lines: toBudgetLines(raw) });
      const updated = takeAnggaran(content, budget);
      expect(sumRealisasi(updated)).toBe(sumRealisasi(content));
      expect(differencesFrom(updated, budget)).toEqual([]);
      expect(takeAnggaran(updated, budget)).toEqual(updated);
    }),
  );
});

test('an LPJ takes over the realisasi of semester II where it has none of its own', () => {
  const semester2 = withRealisasi(aRealisasi(), 'pkk', 1_000);
  const started = withRealisasi(takeAnggaran(emptyRealisasi, aBudget()), 'atk', 7);
  const { lines } = takeRealisasi(started, semester2);
  expect([lines['pkk']?.realisasi, lines['atk']?.realisasi]).toEqual([1_000, 7]);
});

test('what semester II has outside the budget comes along', () => {
  const outside = { ...aRealisasi().lines['pkk'], uraian: 'Banjir', anggaran: null };
  const semester2 = aRealisasi({
    lines: { ...aRealisasi().lines, banjir: outside as RealisasiContent['lines'][string] },
  });
  const started = takeAnggaran(emptyRealisasi, aBudget());
  expect(takeRealisasi(started, semester2).lines['banjir']).toEqual(outside);
});

function sumRealisasi({ lines }: RealisasiContent): number {
  return Object.values(lines).reduce((sum, line) => sum + (line.realisasi ?? 0), 0);
}

function toBudgetLines(raw: SomeLines) {
  return Object.fromEntries(
    Object.entries(raw).map(([id, { realisasi: _realisasi, ...line }]) => [id, anApbdesLine(line)]),
  );
}
