import { expect, test } from 'vitest';
import { must } from '../../../src/domain/basics/must.ts';
import { tanggalSchema } from '../../../src/domain/basics/tanggal.ts';
import { kecamatanPerak } from '../../../src/domain/desa/kecamatan-perak.ts';
import { listObligations, toObligation } from '../../../src/domain/obligations/obligations.ts';
import { apbdesRule, defaultObligationRules } from '../../../src/domain/obligations/rules.ts';

const hari = (text: string) => tanggalSchema.parse(text);
const options = { isLibur: () => false };
const twoDesa = kecamatanPerak.desa.slice(0, 2);

test('every desa owes next year`s APBDes and this year`s Perubahan', () => {
  const list = listObligations(hari('2026-11-24'), twoDesa, defaultObligationRules, options);
  expect(list.map(({ reportId, due }) => [reportId, due])).toEqual([
    ['35.17.01.2001/apbdes/2027', '2026-11-04'],
    ['35.17.01.2001/apbdes-perubahan/2026', null],
    ['35.17.01.2002/apbdes/2027', '2026-11-04'],
    ['35.17.01.2002/apbdes-perubahan/2026', null],
  ]);
});

test('the year turns at the turn of the year', () => {
  const idsOn = (today: string) =>
    listObligations(hari(today), twoDesa.slice(0, 1), defaultObligationRules, options).map(
      ({ kind, tahun }) => `${kind} ${tahun}`,
    );
  expect(idsOn('2026-12-31')).toEqual(['apbdes 2027', 'apbdes-perubahan 2026']);
  expect(idsOn('2027-01-01')).toEqual(['apbdes 2028', 'apbdes-perubahan 2027']);
});

test('a rule that is switched off is owed by nobody', () => {
  const rules = [{ ...apbdesRule, enabled: false }];
  expect(listObligations(hari('2026-11-24'), twoDesa, rules, options)).toEqual([]);
});

test('the settings of the kecamatan reach the due date', () => {
  const settings = { localDates: { A7: { month: 9, day: 30 } } };
  const list = listObligations(hari('2026-08-01'), twoDesa, defaultObligationRules, {
    ...options,
    settings,
  });
  expect(list.map(({ due }) => due)).toEqual([
    '2026-11-04',
    '2026-09-30',
    '2026-11-04',
    '2026-09-30',
  ]);
});

test('an obligation of a past year can still be told', () => {
  const { code } = must(twoDesa[0]);
  const obligation = toObligation(code, apbdesRule, 2026, options);
  expect(obligation).toMatchObject({
    reportId: '35.17.01.2001/apbdes/2026',
    tahun: 2026,
    due: '2025-11-05',
    rule: { id: 'A1+A2' },
  });
});
