import { expect, test } from 'vitest';
import { computeTotals } from '../../../../src/domain/reports/apbdes/totals.ts';
import { type ApbdesNode, buildTree } from '../../../../src/domain/reports/apbdes/tree.ts';
import { anApbdesLine } from '../../../support/an-apbdes-line.ts';
import { anApbdes, anApbdesPerubahan } from '../../../support/an-apbdes.ts';

const lineIds = (node: ApbdesNode): string[] => [
  ...node.lines.map(({ id }) => id),
  ...node.children.flatMap(lineIds),
];

test('lays belanja out by bidang, sub bidang and kegiatan, with the names of the annex', () => {
  const { belanja } = buildTree(anApbdes());
  expect(belanja.children.map(({ code }) => code)).toEqual(['1', '2', '3', '4', '5']);
  const kesehatan = belanja.children[1]?.children.find(({ code }) => code === '2.2');
  expect(kesehatan).toMatchObject({ name: 'Kesehatan', anggaran: 162_000_000, sebelum: null });
  expect(kesehatan?.children[0]?.lines.map(({ id }) => id)).toEqual(['posyandu']);
});

test('sorts lines by code, then by id', () => {
  const jalan = buildTree(anApbdes()).belanja.children[1]?.children[2]?.children[0];
  expect(jalan?.code).toBe('2.3.10');
  expect(jalan?.lines.map(({ id }) => id)).toEqual(['jalan-dds', 'jalan-pbk']);
});

test('lays pendapatan and pembiayaan out by kelompok and jenis', () => {
  const { pendapatan, pembiayaan } = buildTree(anApbdes());
  expect(pendapatan.children.map(({ code }) => code)).toEqual(['4.1', '4.2', '4.3']);
  expect(pendapatan.children[1]?.children.map(({ code }) => code)).toEqual([
    '4.2.1',
    '4.2.2',
    '4.2.3',
    '4.2.4',
    '4.2.5',
  ]);
  expect(pembiayaan.children[0]?.children[0]?.lines.map(({ id }) => id)).toEqual(['silpa-dds']);
});

test('shows every line once and agrees with the totals, also where a line has no kegiatan', () => {
  const modal = anApbdesLine({ rekening: '6.2.2.01', anggaran: 4_000_000 });
  const lost = anApbdesLine({ rekening: '5.2.1.01', anggaran: 7 });
  const shallow = anApbdesLine({ rekening: '4.1', anggaran: 3 });
  const content = anApbdes({ lines: { ...anApbdes().lines, modal, lost, shallow } });
  const { pendapatan, belanja, pembiayaan } = buildTree(content);
  const totals = computeTotals(content);
  expect(belanja.lines.map(({ id }) => id)).toEqual(['lost']);
  expect([pendapatan, belanja, pembiayaan].flatMap(lineIds).toSorted()).toEqual(
    Object.keys(content.lines).toSorted(),
  );
  expect([pendapatan.anggaran, belanja.anggaran, pembiayaan.anggaran]).toEqual([
    totals.pendapatan,
    totals.belanja,
    totals.netto,
  ]);
  expect(pembiayaan.children.map(({ anggaran }) => anggaran)).toEqual([12_000_000, 4_000_000]);
});

test('sums the amounts before the change in a Perubahan', () => {
  expect(buildTree(anApbdesPerubahan()).belanja.sebelum).toBe(1_840_000_000);
});
