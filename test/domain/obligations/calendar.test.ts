import { expect, test } from 'vitest';
import { must } from '../../../src/domain/basics/must.ts';
import { ppDesa } from '../../../src/domain/basics/pp-desa.ts';
import { calendarOf, inForce } from '../../../src/domain/obligations/obligations.ts';
import {
  calendarSettingsSchema,
  defaultCalendarSettings,
  withEntry,
} from '../../../src/domain/obligations/calendar-settings.ts';
import { defaultObligationRules } from '../../../src/domain/obligations/rules.ts';
import { aCalendar, apbdesRule, perubahanRule, ruleOf } from '../../support/a-calendar.ts';

const septemberOwn = { yearOffset: 0, month: 9, day: 30, basis: 'Perbup 12/2026' };
const b1 = ruleOf('realisasi-semester-1');

test('where nothing is set the first reading of the defaults holds', () => {
  const calendar = calendarOf(null, () => false);
  expect(inForce(calendar, b1, 2026)).toMatchObject({ due: '2026-07-14', enabled: true });
  expect(calendar.settings.graceHariKerja).toBe(3);
});

test('the chosen reading brings its date, its basis and its mark', () => {
  const calendar = aCalendar({ entries: [{ rule: 'B1', tahun: null, alternative: 'akhir-juli' }] });
  expect(inForce(calendar, b1, 2026)).toMatchObject({
    due: '2026-07-31',
    basis: `${ppDesa('103(2)')} (akhir Juli)`,
    verified: 'unverified',
  });
});

test('a basis the admin has read takes the place of the app’s, and an empty one does not', () => {
  const withBasis = (basis: string) =>
    inForce(aCalendar({ entries: [{ rule: 'B1', tahun: null, basis }] }), b1, 2026);
  expect(withBasis('PP 16/2026 Ps 1')).toMatchObject({
    due: '2026-07-14',
    basis: 'PP 16/2026 Ps 1',
    verified: 'local',
  });
  expect(withBasis('')).toMatchObject({ basis: must(b1.alternatives[0]).basis });
});

test('nothing that rests on the revoked PP 43/2014 passes for verified', () => {
  const all = defaultObligationRules.flatMap(({ alternatives }) => alternatives);
  expect(all.filter(({ verified }) => verified === 'verified')).toEqual([]);
  const cited = all.filter(({ basis }) => basis.includes('PP 43/2014'));
  expect(cited.length).toBeGreaterThan(8);
  for (const { basis } of cited)
    expect(basis).toMatch(/semula PP 43\/2014 Ps .*dicabut PP 16\/2026/);
});

test('a reading that no rule knows falls back to the first', () => {
  const calendar = aCalendar({ entries: [{ rule: 'B1', tahun: null, alternative: 'lain' }] });
  expect(inForce(calendar, b1, 2026).due).toBe('2026-07-14');
});

test('an own date gives A7 a last day, with a basis of its own, and not to others', () => {
  const calendar = aCalendar({ entries: [{ rule: 'A7', tahun: null, ownDate: septemberOwn }] });
  expect(inForce(calendar, perubahanRule, 2026)).toMatchObject({
    due: '2026-09-30',
    basis: 'Perbup 12/2026',
    verified: 'local',
  });
  expect(inForce(calendar, apbdesRule, 2027).due).toBe('2026-11-04');
});

test('a word on one tahun comes over the word on all, field by field', () => {
  const calendar = aCalendar({
    entries: [
      { rule: 'A7', tahun: null, ownDate: septemberOwn },
      { rule: 'A7', tahun: 2027, ownDate: null },
      { rule: 'A7', tahun: 2028, enabled: false },
    ],
  });
  expect(inForce(calendar, perubahanRule, 2026).due).toBe('2026-09-30');
  expect(inForce(calendar, perubahanRule, 2027).due).toBeNull();
  expect(inForce(calendar, perubahanRule, 2028)).toMatchObject({
    due: '2028-09-30',
    enabled: false,
  });
});

test('a change touches its own entry alone and keeps what a newer app wrote there', () => {
  const newer = { rule: 'A7', tahun: 2027, enabled: true, reminderHari: 14 };
  const before = { ...defaultCalendarSettings, entries: [newer, { rule: 'B1', tahun: null }] };
  const after = withEntry(before, { rule: 'A7', tahun: 2027, enabled: false });
  expect(calendarSettingsSchema.parse(after).entries).toEqual([
    { rule: 'B1', tahun: null },
    { ...newer, enabled: false },
  ]);
});

test.each([
  ['a grace below nothing', { graceHariKerja: -1, entries: [] }],
  [
    'an own date without a basis',
    {
      graceHariKerja: 3,
      entries: [{ rule: 'A7', tahun: null, ownDate: { ...septemberOwn, basis: '' } }],
    },
  ],
])('refuses %s', (_what, settings) => {
  expect(calendarSettingsSchema.safeParse(settings).success).toBe(false);
});
