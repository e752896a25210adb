import { describe, expect, test } from 'vitest';
import { rupiah } from '../../../../src/domain/basics/rupiah.ts';
import { tanggalSchema } from '../../../../src/domain/basics/tanggal.ts';
import type { RelatedReport } from '../../../../src/domain/reports/report-rules.ts';
import { checkRealisasi } from '../../../../src/domain/reports/realisasi/checks.ts';
import { type RealisasiCheckContext } from '../../../../src/domain/reports/realisasi/checks/limit.ts';
import type { RealisasiContent } from '../../../../src/domain/reports/realisasi/schema.ts';
import { aRealisasi, withRealisasi } from '../../../support/a-realisasi.ts';
import { anApbdes } from '../../../support/an-apbdes.ts';

/* Each finding beside other reports, and each of an LPJ, with its level, its place and its figures. */
const day = (text: string) => tanggalSchema.parse(text);
const murni: RelatedReport = {
  kind: 'apbdes',
  tahun: 2027,
  state: 'diterima',
  content: anApbdes(),
};
const lpj: RealisasiCheckContext = { kind: 'lpj-realisasi', tahun: 2027, related: [murni] };
const semester1: RealisasiCheckContext = { ...lpj, kind: 'realisasi-semester-1' };
const semester2: RealisasiCheckContext = { ...lpj, kind: 'realisasi-semester-2' };

const told = (content: RealisasiContent, context = lpj) =>
  checkRealisasi(content, context).map(
    ({ level, rule, where, values }) => [level, rule, where.join('/'), values] as const,
  );
const beside = (report: Partial<RelatedReport>, context = lpj): RealisasiCheckContext => ({
  ...context,
  related: [murni, { ...murni, ...report }],
});

describe('beside other reports', () => {
  const without = (id: string) =>
    Object.fromEntries(Object.entries(aRealisasi().lines).filter(([one]) => one !== id));

  test('I9 leads to the first line of the SiLPA, nowhere without one, and waits until it is filled in', () => {
    const last = beside({ kind: 'lpj-realisasi', tahun: 2026, content: aRealisasi() }, semester1);
    const silpa = (content: RealisasiContent) =>
      told(content, last).filter(([, rule]) => rule === 'I9');
    expect(silpa(aRealisasi())).toEqual([
      [
        'finding',
        'I9',
        'lines/silpa-dds/realisasi',
        { carried: 12_000_000, silpa: 5_000_000, tahunLalu: 2026 },
      ],
    ]);
    expect(silpa(aRealisasi({ lines: without('silpa-dds') }))).toEqual([
      ['finding', 'I9', '', { carried: 0, silpa: 5_000_000, tahunLalu: 2026 }],
    ]);
    expect(silpa(withRealisasi(aRealisasi(), 'silpa-dds', null))).toEqual([]);
    expect(silpa(withRealisasi(aRealisasi(), 'silpa-dds', 5_000_000))).toEqual([]);
    const older = beside({ kind: 'lpj-realisasi', tahun: 2025, content: aRealisasi() });
    expect(told(aRealisasi(), older)).toEqual([]);
  });

  test('an LPJ that cannot be read says nothing about the SiLPA', () => {
    const garbage = beside({ kind: 'lpj-realisasi', tahun: 2026, content: { lines: 1 } });
    expect(told(aRealisasi(), garbage)).toEqual([]);
  });

  test.each([
    ['realisasi-semester-1', semester1, []],
    ['realisasi-semester-1', semester2, ['I12']],
    ['realisasi-semester-1', lpj, ['I12']],
    ['realisasi-semester-2', semester2, []],
    ['realisasi-semester-2', lpj, ['I12']],
  ] as const)('whether %s is held against a later one', (kind, context, expected) => {
    const content = withRealisasi(aRealisasi(), 'pkk', 30_000_001);
    const found = checkRealisasi(aRealisasi(), beside({ kind, content }, context));
    expect(found.map(({ rule }) => rule).filter((rule) => rule.startsWith('I12'))).toEqual(
      expected,
    );
  });

  test('a code that the later one lacks leads nowhere and says which report had it', () => {
    const { pkk } = aRealisasi().lines;
    const context = beside({ kind: 'realisasi-semester-1', content: aRealisasi() }, semester2);
    const found = told(aRealisasi({ lines: without('pkk') }), context);
    expect(found.filter(([, rule]) => rule.startsWith('I12'))).toEqual([
      [
        'finding',
        'I12-missing',
        '',
        {
          rekening: pkk?.rekening,
          fungsi: pkk?.fungsi,
          realisasi: 0,
          earlier: 30_000_000,
          kind: 'realisasi-semester-1',
        },
      ],
    ]);
  });
});

describe('an LPJ', () => {
  const kas = (bank: number | null, tunai: number | null, pajakTerutang: number | null = null) => ({
    bank: bank === null ? null : rupiah(bank),
    tunai: tunai === null ? null : rupiah(tunai),
    pajakTerutang: pajakTerutang === null ? null : rupiah(pajakTerutang),
  });

  test('leads to the cash that is not told yet, the bank first', () => {
    expect(told(aRealisasi({ kas: kas(null, null) }))).toEqual([
      ['finding', 'I10-missing', 'kas/bank', {}],
    ]);
    expect(told(aRealisasi({ kas: kas(5_000_000, null) }))).toEqual([
      ['finding', 'I10-missing', 'kas/tunai', {}],
    ]);
  });

  test('leads to the bank where cash and SiLPA differ, with both and the difference', () => {
    expect(told(aRealisasi({ kas: kas(4_000_000, 500_000, 100_000) }))).toEqual([
      ['finding', 'I10', 'kas/bank', { silpa: 5_000_000, kas: 4_400_000, difference: 600_000 }],
    ]);
  });

  test('leads to number and day of its Perdes; the last day of the year is not too early', () => {
    const perdes = (nomor: string, tanggal: string | null) =>
      told(aRealisasi({ perdes: { nomor, tanggal: tanggal === null ? null : day(tanggal) } }));
    expect(perdes(' ', '2028-02-20')).toEqual([['finding', 'B3-nomor', 'perdes/nomor', {}]]);
    expect(perdes('2', null)).toEqual([['finding', 'B3-tanggal', 'perdes/tanggal', {}]]);
    expect(perdes('', '2027-12-30')).toEqual([
      ['finding', 'B3-nomor', 'perdes/nomor', {}],
      ['finding', 'B3-early', 'perdes/tanggal', { tanggal: '2027-12-30', tahun: 2027 }],
    ]);
    expect(perdes('2', '2027-12-31')).toEqual([]);
  });

  test('leads to the day of its Musdes; the first of its year is not too early', () => {
    const musdes = (tanggal: string | null) =>
      told(aRealisasi({ musdes: { tanggal: tanggal === null ? null : day(tanggal) } }));
    expect(musdes(null)).toEqual([['notice', 'B6', 'musdes/tanggal', {}]]);
    expect(musdes('2026-12-31')).toEqual([
      ['notice', 'B6-early', 'musdes/tanggal', { tanggal: '2026-12-31', tahun: 2027 }],
    ]);
    expect(musdes('2027-01-01')).toEqual([]);
  });

  test.each([
    [lpj, 'finding', 4, 'Permendagri 20/2018 Ps 70'],
    [semester1, 'notice', 2, 'Permendagri 20/2018 Ps 68'],
    [semester2, 'notice', 2, 'Permendagri 20/2018 Ps 68'],
  ] as const)(
    'and a semester ask for their files, each by its article',
    (context, level, count, basis) => {
      const found = checkRealisasi(aRealisasi({ lampiran: {} }), context);
      expect(found).toHaveLength(count);
      for (const one of found) expect(one).toMatchObject({ level, basis, where: ['lampiran'] });
    },
  );
});
