import { expect, test } from 'vitest';
import {
  createIsLibur,
  instantSchema,
  tanggalInWib,
  tanggalSchema,
} from '../../../src/domain/basics/tanggal.ts';
import { hariLiburSeed } from '../../../src/domain/basics/hari-libur-seed.ts';
import { must } from '../../../src/domain/basics/must.ts';
import { kecamatanPerak } from '../../../src/domain/desa/kecamatan-perak.ts';
import {
  inForce,
  listObligations,
  obligationOf,
  owedKinds,
  tahunListOn,
} from '../../../src/domain/obligations/obligations.ts';
import type { ObligationRule } from '../../../src/domain/obligations/rule.ts';
import { aCalendar, apbdesRule, ruleOf } from '../../support/a-calendar.ts';

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
  ['A1+A2', ruleOf('apbdes'), '2026-06-30', 2026],
  ['A1+A2', ruleOf('apbdes'), '2026-07-01', 2027],
  ['A1+A2', ruleOf('apbdes'), '2027-01-01', 2027],
  ['A7', ruleOf('apbdes-perubahan'), '2026-12-31', 2026],
  ['A7', ruleOf('apbdes-perubahan'), '2027-01-01', 2027],
  ['B1', ruleOf('realisasi-semester-1'), '2026-05-31', 2025],
  ['B1', ruleOf('realisasi-semester-1'), '2026-06-01', 2026],
  ['B2', ruleOf('realisasi-semester-2'), '2027-01-31', 2026],
  ['B3', ruleOf('lpj-realisasi'), '2026-12-31', 2025],
  ['B3', ruleOf('lpj-realisasi'), '2027-01-01', 2026],
  ['C1', ruleOf('lppd'), '2027-03-31', 2026],
  ['D1', ruleOf('musdes-rkpdes'), '2026-06-30', 2027],
  ['D2', ruleOf('rkpdes'), '2026-09-30', 2027],
  ['D3', ruleOf('du-rkpdes'), '2026-12-31', 2027],
  ['E1', ruleOf('bumdes-rencana-kerja'), '2026-12-31', 2027],
  ['E2-1', ruleOf('bumdes-semester-1'), '2026-07-01', 2026],
  ['E2-2', ruleOf('bumdes-semester-2'), '2026-12-31', 2025],
  ['E3', ruleOf('bumdes-tahunan'), '2027-06-30', 2026],
] as const)('%s on %3$s is about %4$s', (_id, row: ObligationRule, today, tahun) => {
  expect(tahunListOn(aCalendar(), row, hari(today))).toEqual([tahun]);
});

test('the day turns at midnight in WIB', () => {
  const kinds = (instant: string) =>
    tahunListOn(
      aCalendar(),
      ruleOf('apbdes-perubahan'),
      tanggalInWib(instantSchema.parse(instant)),
    );
  expect(kinds('2026-12-31T16:59:59.999Z')).toEqual([2026]);
  expect(kinds('2026-12-31T17:00:00.000Z')).toEqual([2027]);
});

test('on no day of five years is a report owed twice, and each is owed on its last day', () => {
  const calendar = aCalendar({ isLibur: createIsLibur(hariLiburSeed) });
  for (const row of [ruleOf('apbdes'), ruleOf('realisasi-semester-1'), ruleOf('du-rkpdes')])
    for (let tahun = 2026; tahun <= 2030; tahun += 1) {
      const { due } = inForce(calendar, row, tahun);
      expect(tahunListOn(calendar, row, must(due))).toEqual([tahun]);
    }
});

test('a late date of the kecamatan keeps the older tahun beside the newer until it has passed', () => {
  const ownDate = { yearOffset: 1, month: 2, day: 15, basis: 'Surat DPMD' };
  const calendar = aCalendar({ entries: [{ rule: 'A7', tahun: 2026, ownDate }] });
  expect(tahunListOn(calendar, ruleOf('apbdes-perubahan'), hari('2027-02-15'))).toEqual([
    2026, 2027,
  ]);
  expect(tahunListOn(calendar, ruleOf('apbdes-perubahan'), hari('2027-02-16'))).toEqual([2027]);
});

test('an early date of the kecamatan opens it a month before', () => {
  const ownDate = { yearOffset: -1, month: 6, day: 15, basis: 'Surat DPMD' };
  const calendar = aCalendar({ entries: [{ rule: 'A1+A2', tahun: 2027, ownDate }] });
  expect(tahunListOn(calendar, ruleOf('apbdes'), hari('2026-05-15'))).toEqual([2026]);
  expect(tahunListOn(calendar, ruleOf('apbdes'), hari('2026-05-16'))).toEqual([2027]);
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
