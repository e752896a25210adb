import { expect, test } from 'vitest';
import { realisasiFindingText } from '../../../../src/app/reports/realisasi/findings-words.ts';
import type { RelatedReport } from '../../../../src/domain/reports/report-rules.ts';
import { rupiah } from '../../../../src/domain/basics/rupiah.ts';
import { tanggalSchema } from '../../../../src/domain/basics/tanggal.ts';
import { checkRealisasi } from '../../../../src/domain/reports/realisasi/checks.ts';
import { emptyRealisasi } from '../../../../src/domain/reports/realisasi/schema.ts';
import { aRealisasi, withRealisasi } from '../../../support/a-realisasi.ts';
import { anApbdes } from '../../../support/an-apbdes.ts';

const murni: RelatedReport = {
  kind: 'apbdes',
  tahun: 2027,
  state: 'diajukan',
  content: anApbdes(),
};
const kind = 'lpj-realisasi';

/** Contents that break, among them, most rules of the checks. */
const found = [
  ...checkRealisasi(emptyRealisasi, { kind, tahun: 2027, related: [] }),
  ...checkRealisasi(withRealisasi(aRealisasi({ asal: null }), 'pkk', null), {
    kind,
    tahun: 2027,
    related: [],
  }),
  ...checkRealisasi(withRealisasi(aRealisasi({ lampiran: {} }), 'pkk', 99_000_000), {
    kind,
    tahun: 2027,
    related: [
      { ...murni, content: { ...anApbdes(), lines: { lain: anApbdes().lines['pkk'] } } },
      { ...murni, kind, tahun: 2026, content: aRealisasi() },
      {
        ...murni,
        kind: 'realisasi-semester-1',
        content: withRealisasi(aRealisasi(), 'atk', 99_000_000),
      },
    ],
  }),
  ...checkRealisasi(
    withRealisasi(
      aRealisasi({
        perdes: { nomor: '', tanggal: tanggalSchema.parse('2027-01-01') },
        musdes: { tanggal: tanggalSchema.parse('2026-01-01') },
        kas: { ...aRealisasi().kas, bank: rupiah(1) },
      }),
      'dana-desa',
      -5,
    ),
    { kind, tahun: 2027, related: [] },
  ),
];

test('every finding has a sentence of its own, with every value known', () => {
  const met = new Set(found.map(({ rule }) => rule));
  // Those of the codes have a test of their own below; the others are met in the tests of the checks alone.
  expect(realisasiFindingText.rules.filter((rule) => !met.has(rule))).toEqual(
    [
      'V6-rekening V6-too-general V6-no-kegiatan V6-not-belanja V6-kegiatan',
      'no-amounts I10-missing I11-missing I11-outside I12-missing B3-tanggal B6',
    ].flatMap((line) => line.split(' ')),
  );
  for (const finding of found) {
    expect(realisasiFindingText.rules).toContain(finding.rule);
    const sentence = realisasiFindingText(finding);
    expect(sentence).not.toMatch(/undefined|NaN|\b(lampiran|rekening) {2}|" "/);
    expect(sentence.endsWith('.')).toBe(true);
  }
});

test('puts amounts in the sentence as the office writes them', () => {
  const sentence = found
    .map(realisasiFindingText)
    .find((one) => one.startsWith('SiLPA tahun lalu'));
  expect(sentence).toContain(
    'terealisasi Rp 12.000.000, sedangkan SiLPA akhir LPJ 2026 Rp 5.000.000',
  );
});

test('a rule of the codes speaks as in the APBDes', () => {
  const values = { rekening: '5.2.9', uraian: 'Tenda' };
  const finding = { level: 'finding', rule: 'V6-rekening', where: [], values, basis: '' } as const;
  expect(realisasiFindingText(finding)).toContain('5.2.9 "Tenda" belum dikenal aplikasi');
});
