import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matrixOf } from '../../../../src/domain/reports/rkpdes/matrix.ts';
import { computeRkpdesTotals } from '../../../../src/domain/reports/rkpdes/schema.ts';
import { summarizeRkpdes } from '../../../../src/domain/reports/rkpdes/summary.ts';
import { aKegiatan, anRkpdes } from '../../../support/an-rkpdes.ts';
import { anyRkpdes } from '../../../support/any-rkpdes.ts';

const sum = (amounts: Iterable<number>) => [...amounts].reduce((all, one) => all + one, 0);

test('adds the rows up by bidang, by source and in all', () => {
  const totals = computeRkpdesTotals(anRkpdes());
  expect(Object.fromEntries(totals.byBidang)).toEqual({
    1: 332_000_000,
    2: 512_000_000,
    3: 30_000_000,
    4: 200_000_000,
    5: 108_000_000,
  });
  expect(Object.fromEntries(totals.bySumberDana)).toEqual({
    ADD: 320_000_000,
    PAD: 42_000_000,
    DDS: 820_000_000,
  });
  expect(summarizeRkpdes(anRkpdes())).toEqual({
    total: 1_182_000_000,
    kegiatanCount: 7,
    tanggalPerdes: '2026-09-21',
    isNihil: false,
  });
});

test('a kegiatan paid from two sources counts once in its bidang and in each source', () => {
  const jalan = aKegiatan({ biaya: { DDS: 100, PBK: 50 } });
  const totals = computeRkpdesTotals({ kegiatan: { jalan } });
  expect(totals.byBidang.get('2')).toBe(150);
  expect([...totals.bySumberDana]).toEqual([
    ['DDS', 100],
    ['PBK', 50],
  ]);
});

test('R3: bidang, sources and the printed matrix all come to the same total', () => {
  fc.assert(
    fc.property(anyRkpdes, (content) => {
      const { total, byBidang, bySumberDana } = computeRkpdesTotals(content);
      expect(sum(byBidang.values())).toBe(total);
      expect(sum(bySumberDana.values())).toBe(total);
      const matrix = matrixOf(content);
      expect(sum(matrix.map((bidang) => bidang.total))).toBe(total);
      expect(matrix.flatMap(({ rows }) => rows)).toHaveLength(Object.keys(content.kegiatan).length);
    }),
  );
});

test('prints the matrix by bidang and kode, own kegiatan behind, those without bidang last', () => {
  const kegiatan = {
    a: aKegiatan({ fungsi: null, bidang: null, nama: 'Belum jelas' }),
    b: aKegiatan({ fungsi: null, bidang: '2', nama: 'Gapura' }),
    c: aKegiatan({ fungsi: '2.3.10' }),
    d: aKegiatan({ fungsi: '1.1.01' }),
  };
  const printed = matrixOf({ kegiatan }).map(({ bidang, rows }) => [
    bidang,
    rows.map(({ id }) => id),
  ]);
  expect(printed).toEqual([
    ['1', ['d']],
    ['2', ['c', 'b']],
    ['', ['a']],
  ]);
});
