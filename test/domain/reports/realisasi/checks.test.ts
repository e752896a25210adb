import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { rupiah } from '../../../../src/domain/basics/rupiah.ts';
import type { RelatedReport } from '../../../../src/domain/reports/report-rules.ts';
import { checkRealisasi } from '../../../../src/domain/reports/realisasi/checks.ts';
import type { RealisasiCheckContext } from '../../../../src/domain/reports/realisasi/checks/limit.ts';
import { realisasiRules } from '../../../../src/domain/reports/realisasi/rules.ts';
import {
  type RealisasiContent,
  emptyRealisasi,
} from '../../../../src/domain/reports/realisasi/schema.ts';
import { aRealisasi, withRealisasi } from '../../../support/a-realisasi.ts';
import { someRealisasi } from '../../../support/arbitrary-realisasi.ts';
import { anApbdes } from '../../../support/an-apbdes.ts';

const murni: RelatedReport = {
  kind: 'apbdes',
  tahun: 2027,
  state: 'diterima',
  content: anApbdes(),
};
const lpj: RealisasiCheckContext = { kind: 'lpj-realisasi', tahun: 2027, related: [murni] };
const semester1: RealisasiCheckContext = { ...lpj, kind: 'realisasi-semester-1' };

function related(report: Partial<RelatedReport>): RealisasiCheckContext {
  return { ...lpj, related: [murni, { ...murni, ...report }] };
}

function rulesOf(content: RealisasiContent, context = lpj): string[] {
  return checkRealisasi(content, context).map(({ rule }) => rule);
}

test('an LPJ on the accepted APBDes with all attachments has no finding', () => {
  expect(checkRealisasi(aRealisasi(), lpj)).toEqual([]);
});

test('a report without lines, or with none filled in, means nothing and blocks', () => {
  expect(rulesOf(emptyRealisasi)).toEqual(['empty']);
  const lines = Object.entries(aRealisasi().lines).map(([id, line]) => [
    id,
    { ...line, realisasi: null },
  ]);
  const blank = aRealisasi({ lines: Object.fromEntries(lines) });
  expect(checkRealisasi(blank, lpj)).toMatchObject([{ level: 'blocks', rule: 'no-amounts' }]);
});

test('nothing but a meaningless report blocks, and no content makes a check throw', () => {
  fc.assert(
    fc.property(someRealisasi, someRealisasi, (content, other) => {
      const context = related({ kind: 'realisasi-semester-1', content: other });
      const findings = checkRealisasi(content, context);
      const isMeaningful = Object.values(content.lines).some((line) => line.realisasi !== null);
      expect(findings.some(({ level }) => level === 'blocks')).toBe(!isMeaningful);
    }),
  );
});

test('I11: an anggaran other than the APBDes in force is named with both amounts', () => {
  const lines = { ...aRealisasi().lines };
  const jalan = lines['jalan-pbk'];
  const content = aRealisasi({
    lines: { ...lines, 'jalan-pbk': { ...jalan, anggaran: rupiah(160_000_000) } as never },
  });
  expect(checkRealisasi(content, lpj)).toMatchObject([
    {
      rule: 'I11',
      where: ['lines', 'jalan-dds', 'anggaran'],
      values: { rekening: '5.3.5.03', fungsi: '2.3.10', anggaran: 510e6, berlaku: 500e6 },
    },
  ]);
});

test('I11: a code of the APBDes that the report lacks is missing', () => {
  const { bunga: _none, 'bunga-bank': _bunga, ...lines } = aRealisasi().lines;
  const content = aRealisasi({ lines, kas: { ...aRealisasi().kas, bank: rupiah(1_500_000) } });
  expect(rulesOf(content)).toContain('I11-missing');
});

test('I11: the accepted Perubahan is in force for the LPJ; semester I may stand on the murni', () => {
  const { lines } = anApbdes();
  const changed = { ...anApbdes(), lines: { ...lines, pkk: { ...lines['pkk'], anggaran: 1 } } };
  const withPerubahan = related({ kind: 'apbdes-perubahan', content: changed });
  expect(rulesOf(aRealisasi(), withPerubahan)).toEqual(['I11']);
  expect(rulesOf(aRealisasi(), { ...withPerubahan, kind: 'realisasi-semester-1' })).not.toContain(
    'I11',
  );
});

test('I11: a Perubahan that is not accepted yet is not in force', () => {
  const context = related({ kind: 'apbdes-perubahan', state: 'diajukan', content: anApbdes() });
  expect(rulesOf(aRealisasi(), context)).toEqual([]);
});

test('I11: an APBDes nobody accepted, and none at all, are told', () => {
  const filed = { ...lpj, related: [{ ...murni, state: 'diajukan' as const }] };
  expect(rulesOf(aRealisasi(), filed)).toEqual(['I11-not-accepted']);
  expect(rulesOf(aRealisasi({ asal: null }), { ...lpj, related: [] })).toEqual(['I11-none']);
  expect(rulesOf(aRealisasi(), { ...lpj, related: [] })).toEqual([]);
});

test('I11: a report on quite another budget is told in a few findings and a count', () => {
  const other = { ...anApbdes(), lines: { satu: anApbdes().lines['blt'] } };
  const findings = checkRealisasi(aRealisasi(), {
    ...lpj,
    related: [{ ...murni, content: other }],
  });
  expect(findings).toHaveLength(9);
  expect(findings.at(-1)).toMatchObject({ rule: 'more', values: { of: 'I11', count: 23 } });
});

test('realisasi outside the budget is a finding on its line, its codes are checked', () => {
  const outside = {
    rekening: '5.2.9.01',
    fungsi: null,
    uraian: 'Tenda darurat',
    sumberDana: 'DDS',
    anggaran: null,
    realisasi: rupiah(1_000_000),
  };
  const content = aRealisasi({
    lines: { ...aRealisasi().lines, tenda: outside },
    kas: { bank: rupiah(4_000_000), tunai: rupiah(0), pajakTerutang: null },
  });
  expect(checkRealisasi(content, lpj)).toMatchObject([
    { rule: 'I11-outside', where: ['lines', 'tenda', 'realisasi'] },
    { rule: 'V6-rekening' },
    { rule: 'V6-no-kegiatan' },
  ]);
});

test('I8: spending beyond the anggaran of a kegiatan is a finding, income beyond it is not', () => {
  const over = withRealisasi(aRealisasi(), 'pkk', 31_000_000);
  const content = withRealisasi(over, 'tanah-kas-desa', 61_000_000);
  expect(checkRealisasi(content, lpj)).toMatchObject([
    { rule: 'I8-over', where: ['lines', 'pkk', 'realisasi'], values: { over: 1_000_000 } },
  ]);
});

test('I4: a SiLPA below zero is a finding', () => {
  const content = withRealisasi(aRealisasi(), 'dana-desa', 800_000_000);
  expect(rulesOf(content)).toEqual(['I4-negative', 'I7', 'I10']);
});

test('I9: SiLPA of last year in 6.1.1 is what the last LPJ had left', () => {
  const last = aRealisasi();
  const context = related({ kind: 'lpj-realisasi', tahun: 2026, content: last });
  const [finding] = checkRealisasi(aRealisasi(), context);
  expect(finding).toMatchObject({
    rule: 'I9',
    where: ['lines', 'silpa-dds', 'realisasi'],
    values: { carried: 12_000_000, silpa: 5_000_000, tahunLalu: 2026 },
  });
  const equal = withRealisasi(last, 'jalan-dds', 338_000_000);
  expect(
    rulesOf(aRealisasi(), related({ kind: 'lpj-realisasi', tahun: 2026, content: equal })),
  ).toEqual([]);
});

test('I10: the SiLPA akhir is the cash there is, less withheld taxes that are not the desa’s', () => {
  const kas = { bank: rupiah(5_000_000), tunai: rupiah(250_000), pajakTerutang: rupiah(250_000) };
  expect(rulesOf(aRealisasi({ kas }))).toEqual([]);
  const more = { ...kas, tunai: rupiah(300_000) };
  expect(checkRealisasi(aRealisasi({ kas: more }), lpj)).toMatchObject([
    { rule: 'I10', values: { silpa: 5_000_000, kas: 5_050_000, difference: -50_000 } },
  ]);
  expect(rulesOf(aRealisasi({ kas: emptyRealisasi.kas }))).toEqual(['I10-missing']);
});

test('I12: no code has less in the whole year than in semester I', () => {
  const semester = withRealisasi(aRealisasi(), 'pkk', 30_000_001);
  const context = related({ kind: 'realisasi-semester-1', content: semester });
  expect(checkRealisasi(aRealisasi(), context)).toMatchObject([
    {
      rule: 'I12',
      where: ['lines', 'pkk', 'realisasi'],
      values: { realisasi: 30_000_000, earlier: 30_000_001, kind: 'realisasi-semester-1' },
    },
  ]);
});

test('I12 asks nothing of a line that is not filled in', () => {
  const context = related({ kind: 'realisasi-semester-1', content: aRealisasi() });
  const content = withRealisasi(aRealisasi(), 'bunga-bank', null);
  expect(rulesOf(content, context)).toEqual(['I7', 'unfilled', 'I10']);
});

test('tells once how many lines are not filled in, and each negative one', () => {
  const one = withRealisasi(aRealisasi(), 'pkk', null);
  const content = withRealisasi(one, 'atk', -1);
  const findings = checkRealisasi(content, semester1);
  expect(findings.find(({ rule }) => rule === 'unfilled')?.values).toEqual({
    count: 1,
    lineCount: 33,
  });
  expect(findings.map(({ rule }) => rule)).toContain('realisasi-negative');
});

test('B3: the LPJ names its Perdes, set after the year; B6: it was told in a Musdes', () => {
  const perdes = { nomor: ' ', tanggal: null };
  expect(rulesOf(aRealisasi({ perdes, musdes: { tanggal: null } }))).toEqual([
    'B3-nomor',
    'B3-tanggal',
    'B6',
  ]);
  const early = { nomor: '9', tanggal: '2027-12-30' as never };
  expect(rulesOf(aRealisasi({ perdes: early }))).toEqual(['B3-early']);
});

test('each attachment of the LPJ that is missing is a finding; no other programme needs no list', () => {
  expect(
    checkRealisasi(aRealisasi({ lampiran: {} }), lpj).map(({ values }) => values['jenis']),
  ).toEqual(['lra', 'calk', 'laporan-realisasi-kegiatan', 'daftar-program']);
  expect(rulesOf(aRealisasi({ lampiran: {}, noProgramLain: true }))).toHaveLength(3);
});

test('a semester report asks for no kas, Perdes or Musdes, and takes missing attachments lightly', () => {
  const { lampiran: _lampiran, ...rest } = aRealisasi();
  const content = { ...emptyRealisasi, asal: rest.asal, lines: rest.lines };
  expect(checkRealisasi(content, semester1)).toMatchObject([
    { level: 'notice', values: { jenis: 'laporan-pelaksanaan' } },
    { level: 'notice', values: { jenis: 'laporan-realisasi-kegiatan' } },
  ]);
});

test('reads the budgets of the year, last year’s LPJ, and the semesters before', () => {
  const key = { desa: '35.17.01.2001' as never, tahun: 2027 };
  const read = (kind: 'realisasi-semester-1' | 'lpj-realisasi') =>
    realisasiRules.reads?.({ ...key, kind }).map(({ kind: other, tahun }) => `${other} ${tahun}`);
  const shared = ['apbdes 2027', 'apbdes-perubahan 2027', 'lpj-realisasi 2026'];
  expect(read('realisasi-semester-1')).toEqual(shared);
  expect(read('lpj-realisasi')).toEqual([
    ...shared,
    'realisasi-semester-1 2027',
    'realisasi-semester-2 2027',
  ]);
});

test('an empty content is a draft, and fields of a newer app survive', () => {
  expect(realisasiRules.parse(realisasiRules.empty)).toEqual(emptyRealisasi);
  const newer = { ...aRealisasi(), capaian: { fisik: 80 } };
  expect(realisasiRules.parse(newer)).toEqual(newer);
  expect(realisasiRules.parse({ lines: [] })).toBeNull();
});
