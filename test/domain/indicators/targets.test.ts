import { expect, test } from 'vitest';
import {
  notComputable,
  planYears,
  ratioOf,
  renstraRows,
  targetOf,
} from '../../../src/domain/indicators/renstra.ts';

test('a value is shown against its target in percent, and not without both', () => {
  expect(ratioOf(13, 26)).toBe(50);
  expect(ratioOf(26, 13)).toBe(200);
  expect(ratioOf(0, 13)).toBe(0);
  expect(ratioOf(null, 13)).toBeNull();
  expect(ratioOf(13, null)).toBeNull();
  expect(ratioOf(13, 0)).toBeNull();
});

test('the target is of that row and that year, and none where the plan has none', () => {
  expect(targetOf('dokumen-difasilitasi', 2026)).toBe(26);
  expect(targetOf('laporan-efektivitas', 2026)).toBe(4);
  expect(targetOf('dokumen-difasilitasi', 2025)).toBeNull();
  expect(targetOf('raperdes-berlaku-sendiri', 2026)).toBeNull();
});

test('the plan runs from 2025 to 2030', () => {
  expect(planYears).toEqual([2025, 2026, 2027, 2028, 2029, 2030]);
});

/** Written out once more, so that a slip in one of them is seen. */
test('each row has the targets of the plan', () => {
  const targets = Object.fromEntries(
    renstraRows.map(({ id, targets: of }) => [
      id,
      Object.entries(of)
        .map(([tahun, target]) => `${tahun}: ${target}`)
        .join(', '),
    ]),
  );
  expect(targets).toEqual({
    'lpj-tepat-waktu': '2021: 100, 2022: 100, 2023: 100, 2024: 100',
    'lpj-melapor': '2021: 100, 2022: 100, 2023: 100',
    'realisasi-lengkap': '2024: 13',
    'rekomendasi-ditindaklanjuti': '2021: 100, 2022: 100, 2023: 100',
    'rekomendasi-jumlah': '2021: 26, 2022: 26, 2023: 26',
    'laporan-binwas': '2021: 26, 2022: 26',
    'evaluasi-tepat-waktu': '2021: 100, 2022: 100, 2023: 100',
    'raperdes-dievaluasi': '2021: 100, 2022: 100, 2023: 100',
    'lembaga-aktif': '2021: 26, 2022: 26, 2023: 26',
    'raperdes-tepat-waktu': '2021: 26, 2022: 26',
    'lembaga-dibina': '2021: 26, 2022: 26, 2023: 26, 2024: 26',
    'raperdes-jumlah': '2021: 26, 2022: 26',
    'bumdes-dikoordinasikan': '2021: 13, 2022: 13',
    'pkk-dikoordinasikan': '2021: 13, 2022: 13',
    'perencanaan-aktif': '2024: 100',
    'rkpdes-disusun': '2024: 13',
    'lkd-musyawarah': '2024: 78, 2026: 78, 2027: 78, 2028: 78, 2029: 78, 2030: 78',
    'laporan-efektivitas': '2023: 4, 2024: 4, 2026: 4, 2027: 4, 2028: 4, 2029: 4, 2030: 4',
    'dokumen-difasilitasi': '2023: 26, 2024: 26, 2026: 26, 2027: 26, 2028: 26, 2029: 26, 2030: 26',
  });
  expect(notComputable.map(({ rows }) => rows)).toEqual(['7.01.03', '7.01.06', 'IKU']);
  expect(notComputable.at(-1)?.targets[2025]).toBe(75);
});
