import { describe, expect, test } from 'vitest';
import { reportIdSchema } from '../../../../src/domain/basics/ids.ts';
import { reportKindList, reportKinds } from '../../../../src/domain/basics/report-kinds.ts';
import { guessReport } from '../../../../src/domain/reports/import/guess-report.ts';

const idOf = (kind: string, tahun: number) =>
  reportIdSchema.parse(`35.17.01.2006/${kind}/${tahun}`);
const all = [2026, 2027].flatMap((tahun) => reportKindList.map((kind) => idOf(kind, tahun)));

describe('which report a shared file is for', () => {
  test.each([
    ['APBDes 2027 Desa Perak.xlsx', 'apbdes', 2027],
    ['RAPBDES_TA_2027_final(2).xlsx', 'apbdes', 2027],
    ['APB Desa 2026.pdf', 'apbdes', 2026],
    [
      'DOC-20261128-WA0003.xlsx\nANGGARAN PENDAPATAN DAN BELANJA DESA\nTAHUN ANGGARAN 2027',
      'apbdes',
      2027,
    ],
    ['P-APBDes 2026.xls', 'apbdes-perubahan', 2026],
    ['Perubahan APBDesa TA 2026.xlsx', 'apbdes-perubahan', 2026],
    ['LRA semester 1 2026.csv', 'realisasi-semester-1', 2026],
    ['laporan realisasi sem II 2026.xlsx', 'realisasi-semester-2', 2026],
    ['LPJ APBDes 2026.pdf', 'lpj-realisasi', 2026],
    ['RKP Desa 2027.xlsx', 'rkpdes', 2027],
    ['rkpdes perubahan 2026.xlsx', 'rkpdes-perubahan', 2026],
    ['DU-RKPDes 2027.pdf', 'du-rkpdes', 2027],
    ['BA Musrenbangdes 2026.jpg', 'musrenbangdes', 2026],
    ['BUM Desa semester 2 2026.pdf', 'bumdes-semester-2', 2026],
    ['LPPD 2026.pdf', 'lppd', 2026],
    ['RPJM Desa.pdf', 'rpjmdes', 2026],
  ])('%s', (name, kind, tahun) => {
    expect(guessReport(name, all)).toBe(idOf(kind, tahun));
  });

  test.each(reportKindList)('%s by its own name', (kind) => {
    expect(guessReport(`${reportKinds[kind].name} 2027.pdf`, all)).toBe(idOf(kind, 2027));
  });

  test.each([
    'IMG-20261128-WA0001.jpg',
    'Scan 2026.pdf',
    'BUMDes 2026.pdf',
    'Realisasi 2026.xlsx',
    'APBDes 2031.xlsx',
    'APBDes dan RKPDes 2027.zip',
    '',
  ])('says nothing of "%s"', (name) => {
    expect(guessReport(name, all)).toBe(null);
  });

  test('of a report that is not among them it says nothing', () => {
    expect(guessReport('LPPD 2026.pdf', [idOf('apbdes', 2026)])).toBe(null);
  });
});
