import { expect, test } from 'vitest';
import { otherReport } from '../../../../src/domain/reports/import/other-report.ts';

const expected = { tahun: 2026, desa: 'Kalangsemanding', isPerubahan: false };

test.for([
  [['PEMERINTAH DESA KALANG SEMANDING', 'TAHUN ANGGARAN 2026'], []],
  [['Anggaran Pendapatan dan Belanja Desa'], []],
  [[], []],
  [['APBDes 2025'], ['tahun']],
  [['APBDes 2026 (semula 2025)'], []],
  [['Pemerintah Desa Perak', 'Kecamatan Perak'], ['desa']],
  [['DESA : KALANGSEMANDING KEC. PERAK'], []],
  [['PERUBAHAN APBDES TAHUN 2026'], ['perubahan']],
  [
    ['Desa Sembung', 'Perubahan APBDes 2025'],
    ['tahun', 'desa', 'perubahan'],
  ],
] as const)('%j: %j', ([titles, others]) => {
  expect(otherReport(titles, expected)).toEqual(others);
});

test('a Perubahan is read into a Perubahan unasked', () => {
  expect(otherReport(['PERUBAHAN APBDES'], { ...expected, isPerubahan: true })).toEqual([]);
});
