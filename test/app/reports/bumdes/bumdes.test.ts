import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bumdesFacts } from '../../../../src/app/reports/bumdes/bumdes-facts.ts';
import { placeOf } from '../../../../src/app/reports/bumdes/place-of.ts';
import { drawTrend } from '../../../../src/app/reports/bumdes/trend-bars.ts';
import { bumdesFindingText } from '../../../../src/app/reports/bumdes/findings-words.ts';
import { rupiah } from '../../../../src/domain/basics/rupiah.ts';
import { tanggalSchema } from '../../../../src/domain/basics/tanggal.ts';
import { checkBumdes } from '../../../../src/domain/reports/bumdes/checks.ts';
import { bumdesKinds } from '../../../../src/domain/reports/bumdes/periode.ts';
import { emptyBumdes } from '../../../../src/domain/reports/bumdes/schema.ts';
import type { BumdesContent } from '../../../../src/domain/reports/bumdes/schema.ts';
import { anApbdesLine } from '../../../support/an-apbdes-line.ts';
import { anApbdes } from '../../../support/an-apbdes.ts';
import { aBumdes } from '../../../support/a-bumdes.ts';

const filedOn = tanggalSchema.parse('2027-08-01');
const broken = /undefined|NaN|\[object|bumdes-/;

/** Contents that break each rule at least once. */
function troubled(): readonly BumdesContent[] {
  const organ = (mulai: string | null, periodeKe = 1) => ({
    o: { jabatan: 'direktur', nama: 'Rahayu', mulai, periodeKe },
  });
  return [
    emptyBumdes,
    { ...emptyBumdes, nihil: { alasan: '' } },
    aBumdes({ laporan: { omzet: null, biaya: -1, aktif: null } }),
    aBumdes({
      laporan: { aktif: false },
      profil: { tahap: null, perdes: { nomor: '', tanggal: null } },
    }),
    aBumdes({ laporan: { omzet: 0 }, organ: organ(null, 9) }),
    aBumdes({
      organ: organ('2020-01-01', 4),
      profil: { sertifikat: { nomor: '', tanggal: null } },
    }),
    aBumdes({ organ: organ('2028-01-01'), profil: { tahap: 'perbaikan' } }),
    aBumdes({ pertanggungjawaban: { tanggalMusdes: null } }),
    aBumdes({
      pertanggungjawaban: {
        tanggalMusdes: '2027-07-01',
        diterima: null,
        auditOleh: 'belum',
        tanggalPublikasi: null,
      },
    }),
    aBumdes({ pertanggungjawaban: { tanggalMusdes: '2026-07-01' } }),
  ];
}

const half = aBumdes({ laporan: { omzet: 1, biaya: 1 } });
const budget = {
  ...anApbdes(),
  lines: { l: anApbdesLine({ rekening: '4.1.1.01', fungsi: null, anggaran: 5 }) },
};
const lpj = {
  asal: null,
  lines: {},
  kas: { bank: null, tunai: null, pajakTerutang: null },
  perdes: { nomor: '', tanggal: null },
  musdes: { tanggal: null },
  noProgramLain: false,
  lampiran: {},
  catatan: '',
};
const related = [
  { kind: 'bumdes-semester-1' as const, content: half },
  { kind: 'bumdes-semester-2' as const, content: half },
  { kind: 'apbdes' as const, content: budget },
].map((one) => ({ ...one, tahun: 2026, state: 'diterima' as const }));
const withLpj = [
  ...related,
  { kind: 'lpj-realisasi' as const, tahun: 2026, state: 'diterima' as const, content: lpj },
];

const findings = troubled().flatMap((content) =>
  [
    { related, filedOn },
    { related: withLpj, filedOn: tanggalSchema.parse('2027-01-05') },
  ].flatMap((context) => [
    ...checkBumdes(content, { kind: 'bumdes-tahunan', tahun: 2026, ...context }),
  ]),
);

describe('the sentences about a BUMDes', () => {
  test('are there for every rule, with all figures in them', () => {
    const seen = new Set(findings.map(({ rule }) => rule));
    expect([...seen].toSorted()).toEqual(bumdesFindingText.rules.toSorted());
    for (const finding of findings) expect(bumdesFindingText(finding)).not.toMatch(broken);
  });

  test('lead to a part of the form', () => {
    for (const { where } of findings) expect(placeOf(where, aBumdes())).not.toBeNull();
    expect(placeOf([], aBumdes())).toBeNull();
    expect(placeOf(['laporan', 'biaya'], aBumdes())).toBe('keuangan?isian=biaya');
    expect(placeOf(['organ', 'direktur'], aBumdes())).toBe('organ?baris=direktur');
    expect(placeOf(['profil', 'perdes', 'nomor'], aBumdes())).toBe('profil?isian=perdes-nomor');
  });
});

describe('a BUMDes report as a document', () => {
  test('names each value once, with its laba', () => {
    const rows = bumdesFacts(aBumdes(), 'bumdes-tahunan').flatMap((section) => section.rows);
    const paths = rows.map(({ where }) => where.join('/'));
    expect(new Set(paths).size).toBe(paths.length);
    expect(rows.find(({ where }) => where[1] === 'laba')?.value).toBe('Rp 30.000.000');
    expect(rows.find(({ where }) => where[1] === 'direktur')?.value).toContain('s.d. 9 Jan 2028');
  });

  test('shows only the reason where there is no BUMDes', () => {
    const none = { ...emptyBumdes, nihil: { alasan: 'Belum dibentuk' } };
    for (const kind of bumdesKinds) {
      const rows = bumdesFacts(none, kind).flatMap((section) => section.rows);
      expect(rows.map(({ value }) => value)).toEqual(['Belum dibentuk']);
    }
  });
});

describe('the drawing of the trend', () => {
  const box = { width: 320, height: 100 };
  const amount = fc.option(fc.integer({ min: -1e12, max: 1e12 }).map(rupiah));
  const point = fc.record({
    kind: fc.constant('bumdes-tahunan' as const),
    tahun: fc.integer({ min: 2000, max: 2100 }),
    omzet: amount,
    laba: amount,
  });

  test('keeps every bar in its box, gains above the zero line and losses below', () => {
    fc.assert(
      fc.property(fc.array(point, { maxLength: 12 }), (points) => {
        const { groups, zero } = drawTrend(points, box);
        for (const { bars } of groups)
          for (const { x, y, width, height, isBelow } of bars) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x + width).toBeLessThanOrEqual(box.width);
            expect(y).toBeGreaterThanOrEqual(-1e-6);
            expect(y + height).toBeLessThanOrEqual(box.height + 1e-6);
            expect(isBelow ? y : y + height).toBeCloseTo(zero);
          }
      }),
    );
  });

  test('draws twice the amount twice as high, and nothing for what was not said', () => {
    const year = { kind: 'bumdes-tahunan' as const, tahun: 2025 };
    const { groups } = drawTrend(
      [
        { ...year, omzet: 100, laba: 50 },
        { ...year, omzet: null, laba: 0 },
      ],
      box,
    );
    expect(groups[0]?.bars.map(({ height }) => height)).toEqual([100, 50]);
    expect(groups[1]?.bars.map(({ series }) => series)).toEqual(['laba']);
  });
});
