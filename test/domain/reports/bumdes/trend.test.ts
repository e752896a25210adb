import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BumdesKind } from '../../../../src/domain/reports/bumdes/periode.ts';
import {
  isBumdesAktif,
  byPeriode,
  earlierPeriode,
} from '../../../../src/domain/reports/bumdes/periode.ts';
import { rupiah } from '../../../../src/domain/basics/rupiah.ts';
import { tanggalSchema } from '../../../../src/domain/basics/tanggal.ts';
import { labaOf, emptyBumdes } from '../../../../src/domain/reports/bumdes/schema.ts';
import { startFromEarlier } from '../../../../src/domain/reports/bumdes/start-from.ts';
import { summarizeBumdes } from '../../../../src/domain/reports/bumdes/summary.ts';
import { trendOf } from '../../../../src/domain/reports/bumdes/trend.ts';
import { aBumdes } from '../../../support/a-bumdes.ts';

const report = (kind: BumdesKind, tahun: number, omzet: number) => ({
  kind,
  tahun,
  state: 'diterima' as const,
  content: aBumdes({ laporan: { omzet } }),
});

describe('the trend', () => {
  test('stands in the order of its periods, semesters beside semesters', () => {
    const related = [
      report('bumdes-semester-1', 2026, 3),
      report('bumdes-tahunan', 2025, 99),
      report('bumdes-semester-2', 2025, 2),
      report('bumdes-semester-1', 2025, 1),
    ];
    const now = aBumdes({ laporan: { omzet: 4 } });
    const points = trendOf(now, { kind: 'bumdes-semester-2', tahun: 2026 }, related);
    expect(points.map(({ omzet }) => omzet)).toEqual([1, 2, 3, 4]);
  });

  test('leaves out years without a BUMDes and what cannot be read', () => {
    const related = [
      { ...report('bumdes-tahunan', 2024, 1), content: { ...emptyBumdes, nihil: { alasan: 'x' } } },
      { ...report('bumdes-tahunan', 2023, 1), content: { odd: true } },
    ];
    const points = trendOf(aBumdes(), { kind: 'bumdes-tahunan', tahun: 2026 }, related);
    expect(points).toHaveLength(1);
  });

  test('looks at earlier periods only, the newest first', () => {
    const earlier = earlierPeriode({ kind: 'bumdes-semester-2', tahun: 2026 });
    expect(earlier.slice(0, 3)).toEqual([
      { kind: 'bumdes-semester-1', tahun: 2026 },
      { kind: 'bumdes-tahunan', tahun: 2025 },
      { kind: 'bumdes-semester-2', tahun: 2025 },
    ]);
    expect(
      earlier.every((one) => byPeriode(one, { kind: 'bumdes-semester-2', tahun: 2026 }) < 0),
    ).toBe(true);
  });
});

describe('a new return', () => {
  test('keeps who the BUMDes is and forgets what it did', () => {
    const earlier = aBumdes();
    const started = startFromEarlier(earlier);
    const { nihil, profil, organ, unit } = earlier;
    expect(started).toEqual({ ...emptyBumdes, nihil, profil, organ, unit });
  });

  test('started on two phones is the same on both', () => {
    expect(startFromEarlier(aBumdes())).toEqual(startFromEarlier(aBumdes()));
  });
});

describe('laba', () => {
  test('is omzet less biaya, also below zero, and unknown while one is', () => {
    fc.assert(
      fc.property(fc.nat(9e12), fc.nat(9e12), (omzet, biaya) => {
        const sides = { omzet: rupiah(omzet), biaya: rupiah(biaya) };
        expect(labaOf(sides)).toBe(omzet - biaya);
        expect(labaOf({ ...sides, biaya: null })).toBeNull();
      }),
    );
  });

  test('stands in the summary beside the other figures', () => {
    expect(summarizeBumdes(aBumdes())).toMatchObject({
      laba: 30_000_000,
      unitCount: 1,
      isNihil: false,
    });
  });
});

describe('aktif', () => {
  const day = tanggalSchema.parse('2026-12-31');

  test('needs a direktur in term, a return and some omzet', () => {
    expect(isBumdesAktif(aBumdes(), day).isAktif).toBe(true);
    expect(isBumdesAktif(null, day)).toMatchObject({ isAktif: false, hasLaporan: false });
    expect(isBumdesAktif(aBumdes({ laporan: { omzet: 0 } }), day)).toMatchObject({
      isAktif: false,
      hasOmzet: false,
      hasDireksi: true,
    });
    expect(isBumdesAktif(aBumdes(), tanggalSchema.parse('2028-01-10')).hasDireksi).toBe(false);
  });

  test('follows the definition that the kecamatan sets', () => {
    const content = aBumdes({ laporan: { omzet: 0 } });
    const definition = { needsDireksi: true, needsLaporan: true, needsOmzet: false };
    expect(isBumdesAktif(content, day, definition).isAktif).toBe(true);
  });

  test('is never said of a desa without a BUMDes', () => {
    const none = { ...emptyBumdes, nihil: { alasan: 'Belum dibentuk' } };
    const definition = { needsDireksi: false, needsLaporan: false, needsOmzet: false };
    expect(isBumdesAktif(none, day, definition).isAktif).toBe(false);
  });
});
