import { expect, test } from 'vitest';
import { obligationRuleSchema } from '../../../src/domain/obligations/rule.ts';
import { defaultObligationRules } from '../../../src/domain/obligations/rules.ts';

test('the default rules pass their own schema and have an id each', () => {
  for (const rule of defaultObligationRules) expect(obligationRuleSchema.parse(rule)).toEqual(rule);
  expect(new Set(defaultObligationRules.map((rule) => rule.id)).size).toBe(
    defaultObligationRules.length,
  );
});

test('a rule of a newer version keeps the fields this one does not know', () => {
  const newer = { ...defaultObligationRules[0], reminderHari: 14 };
  expect(obligationRuleSchema.parse(newer)).toEqual(newer);
});

test.each([
  ['an unknown kind of report', { kind: 'lppd' }],
  [
    'a month that is not',
    { due: { kind: 'date-of-previous-year', month: 13, day: 1, thenHariKerja: 3 } },
  ],
  ['a due rule without its date', { due: { kind: 'date-of-previous-year' } }],
])('refuses %s', (_what, change) => {
  const rule = { ...defaultObligationRules[0], ...change };
  expect(obligationRuleSchema.safeParse(rule).success).toBe(false);
});
