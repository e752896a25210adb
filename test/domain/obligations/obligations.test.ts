import { expect, test } from 'vitest';
import { createIsLibur } from '../../../src/domain/basics/hari-kerja.ts';
import { hariLiburSeed } from '../../../src/domain/basics/hari-libur-seed.ts';
import { instantSchema, tanggalInWib, tanggalSchema } from '../../../src/domain/basics/tanggal.ts';
import { must } from '../../../src/domain/basics/must.ts';
import { kecamatanPerak } from '../../../src/domain/desa/kecamatan-perak.ts';
import { inForce } from '../../../src/domain/obligations/calendar.ts';
import {
  listObligations,
  obligationOf,
  owedKinds,
  tahunListOn,
} from '../../../src/domain/obligations/obligations.ts';
import type { RuleRow } from '../../../src/domain/obligations/rule.ts';
import { apbdesPerubahanRow, apbdesRow } from '../../../src/domain/obligations/rules/apbdes.ts';
import * as bumdes from '../../../src/domain/obligations/rules/bumdes.ts';
import { lppdRow } from '../../../src/domain/obligations/rules/pemerintahan.ts';
import * as perencanaan from '../../../src/domain/obligations/rules/perencanaan.ts';
import * as realisasi from '../../../src/domain/obligations/rules/realisasi.ts';
import { aCalendar, apbdesRule } from '../../support/a-calendar.ts';

const hari = (text: string) => tanggalSchema.parse(text);
const twoDesa = kecamatanPerak.desa.slice(0, 2);

test('every desa owes next year`s APBDes and this year`s Perubahan', () => {
  const list = listObligations(aCalendar(), hari('2026-11-24'), twoDesa);
  expect(list.map(({ reportId, due }) => [reportId, due])).toEqual([
    ['35.17.01.2001/apbdes/2027', '2026-11-04'],
    ['35.17.01.2001/apbdes-perubahan/2026', null],
    ['35.17.01.2002/apbdes/2027', '2026-11-04'],
    ['35.17.01.2002/apbdes-perubahan/2026', null],
  ]);
});

test.each([
  ['A1+A2', apbdesRow, '2026-06-30', 2026],
  ['A1+A2', apbdesRow, '2026-07-01', 2027],
  ['A1+A2', apbdesRow, '2027-01-01', 2027],
  ['A7', apbdesPerubahanRow, '2026-12-31', 2026],
  ['A7', apbdesPerubahanRow, '2027-01-01', 2027],
  ['B1', realisasi.realisasiSemester1Row, '2026-05-31', 2025],
  ['B1', realisasi.realisasiSemester1Row, '2026-06-01', 2026],
  ['B2', realisasi.realisasiSemester2Row, '2027-01-31', 2026],
  ['B3', realisasi.lpjRealisasiRow, '2026-12-31', 2025],
  ['B3', realisasi.lpjRealisasiRow, '2027-01-01', 2026],
  ['C1', lppdRow, '2027-03-31', 2026],
  ['D1', perencanaan.musdesRkpdesRow, '2026-06-30', 2027],
  ['D2', perencanaan.rkpdesRow, '2026-09-30', 2027],
  ['D3', perencanaan.duRkpdesRow, '2026-12-31', 2027],
  ['E1', bumdes.bumdesRencanaKerjaRow, '2026-12-31', 2027],
  ['E2-1', bumdes.bumdesSemester1Row, '2026-07-01', 2026],
  ['E2-2', bumdes.bumdesSemester2Row, '2026-12-31', 2025],
  ['E3', bumdes.bumdesTahunanRow, '2027-06-30', 2026],
] as const)('%s on %3$s is about %4$s', (_id, row: RuleRow, today, tahun) => {
  expect(tahunListOn(aCalendar(), row, hari(today))).toEqual([tahun]);
});

test('the day turns at midnight in WIB', () => {
  const kinds = (instant: string) =>
    tahunListOn(aCalendar(), apbdesPerubahanRow, tanggalInWib(instantSchema.parse(instant)));
  expect(kinds('2026-12-31T16:59:59.999Z')).toEqual([2026]);
  expect(kinds('2026-12-31T17:00:00.000Z')).toEqual([2027]);
});

test('on no day of five years is a report owed twice, and each is owed on its last day', () => {
  const calendar = aCalendar({ isLibur: createIsLibur(hariLiburSeed) });
  for (const row of [apbdesRow, realisasi.realisasiSemester1Row, perencanaan.duRkpdesRow])
    for (let tahun = 2026; tahun <= 2030; tahun += 1) {
      const { due } = inForce(calendar, row, tahun);
      expect(tahunListOn(calendar, row, must(due))).toEqual([tahun]);
    }
});

test('a late date of the kecamatan keeps the older tahun beside the newer until it has passed', () => {
  const ownDate = { yearOffset: 1, month: 2, day: 15, basis: 'Surat DPMD' };
  const calendar = aCalendar({ entries: [{ rule: 'A7', tahun: 2026, ownDate }] });
  expect(tahunListOn(calendar, apbdesPerubahanRow, hari('2027-02-15'))).toEqual([2026, 2027]);
  expect(tahunListOn(calendar, apbdesPerubahanRow, hari('2027-02-16'))).toEqual([2027]);
});

test('an early date of the kecamatan opens it a month before', () => {
  const ownDate = { yearOffset: -1, month: 6, day: 15, basis: 'Surat DPMD' };
  const calendar = aCalendar({ entries: [{ rule: 'A1+A2', tahun: 2027, ownDate }] });
  expect(tahunListOn(calendar, apbdesRow, hari('2026-05-15'))).toEqual([2026]);
  expect(tahunListOn(calendar, apbdesRow, hari('2026-05-16'))).toEqual([2027]);
});

test('a rule that is switched off for a tahun is owed by nobody in that tahun', () => {
  const calendar = aCalendar({ entries: [{ rule: 'A7', tahun: 2026, enabled: false }] });
  const kindsOn = (today: string) =>
    owedKinds(calendar, hari(today)).map(({ rule, tahun }) => `${rule.kind} ${tahun}`);
  expect(kindsOn('2026-12-31')).toEqual(['apbdes 2027']);
  expect(kindsOn('2027-01-01')).toEqual(['apbdes 2027', 'apbdes-perubahan 2027']);
});

test('an obligation of a past year can still be told', () => {
  const { code: desa } = must(twoDesa[0]);
  expect(obligationOf(aCalendar(), { desa, kind: 'apbdes', tahun: 2026 })).toMatchObject({
    reportId: '35.17.01.2001/apbdes/2026',
    tahun: 2026,
    due: '2025-11-05',
    rule: { id: 'A1+A2' },
  });
});

test('a kind that no rule asks for is no obligation', () => {
  const { code: desa } = must(twoDesa[0]);
  const calendar = aCalendar({ rules: [apbdesRule] });
  expect(obligationOf(calendar, { desa, kind: 'apbdes-perubahan', tahun: 2026 })).toBeNull();
});
