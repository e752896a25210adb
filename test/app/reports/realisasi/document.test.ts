import { expect, test } from 'vitest';
import { documentFacts } from '../../../../src/app/reports/realisasi/document-facts.ts';
import { realisasiRows } from '../../../../src/app/reports/realisasi/document-rows.ts';
import { realisasiViewText } from '../../../../src/app/reports/realisasi/parts-words.ts';
import { computeRealisasiTotals } from '../../../../src/domain/reports/realisasi/totals.ts';
import { buildRealisasiTree } from '../../../../src/domain/reports/realisasi/tree.ts';
import { aRealisasi } from '../../../support/a-realisasi.ts';

test('the LRA lists every line once, with its sums between the parts and the SiLPA akhir last', () => {
  const content = aRealisasi();
  const totals = computeRealisasiTotals(content);
  const rows = realisasiRows(buildRealisasiTree(content), totals, realisasiViewText.totals);
  const lines = rows.filter(({ level }) => level === 'line');
  expect(lines.map(({ key }) => key).toSorted()).toEqual(Object.keys(content.lines).toSorted());
  expect(rows.filter(({ level }) => level === 'total').map(({ name }) => name)).toEqual([
    'JUMLAH PENDAPATAN',
    'JUMLAH BELANJA',
    'SURPLUS/(DEFISIT)',
    'PEMBIAYAAN NETTO',
    'SILPA AKHIR',
  ]);
  expect(rows.at(-1)).toMatchObject({ anggaran: 0, realisasi: 5_000_000 });
});

test('an LPJ says its kas, Perdes, Musdes and attachments; a semester report only the latter', () => {
  const rowsOf = (kind: 'lpj-realisasi' | 'realisasi-semester-1') =>
    documentFacts(aRealisasi({ noProgramLain: true }), { kind, tahun: 2027 }).flatMap(
      ({ rows }) => rows,
    );
  const lpj = new Map(rowsOf('lpj-realisasi').map(({ where, value }) => [where.join('/'), value]));
  expect(lpj.get('kas/bank')).toBe('Rp 4.500.000');
  expect(lpj.get('perdes/tanggal')).toBe('20 Februari 2028');
  expect(lpj.get('lampiran/lra')).toBe('1 berkas');
  expect(lpj.get('asal')).toBe('APBDes 2027, diterima kecamatan');
  const semester = rowsOf('realisasi-semester-1').map(({ where }) => where[0]);
  expect(semester).toEqual(['asal', 'lampiran', 'lampiran', 'lampiran']);
});

test('where no other programme came in, the missing list is told as none', () => {
  const content = aRealisasi({ lampiran: {}, noProgramLain: true });
  const rows = documentFacts(content, { kind: 'lpj-realisasi', tahun: 2027 }).flatMap(
    (section) => section.rows,
  );
  const values = rows.filter(({ where }) => where[0] === 'lampiran').map(({ value }) => value);
  expect(values.slice(0, 4)).toEqual([
    'belum ada',
    'belum ada',
    'belum ada',
    'Tidak ada program lain yang masuk ke desa',
  ]);
});
