import { expect, test } from 'vitest';
import { createIsLibur } from '../../../src/domain/basics/tanggal.ts';
import { hariLiburSeed } from '../../../src/domain/basics/hari-libur-seed.ts';
import { reportKindSchema } from '../../../src/domain/basics/ids.ts';
import {
  dueDate,
  yearDay,
  groupOf,
  groups,
  obligationRuleSchema,
} from '../../../src/domain/obligations/rule.ts';
import { defaultObligationRules } from '../../../src/domain/obligations/rules.ts';

const isLibur = createIsLibur(hariLiburSeed);

test('every default rule fits its schema and has an id and a kind of its own', () => {
  for (const rule of defaultObligationRules) expect(obligationRuleSchema.parse(rule)).toEqual(rule);
  const { length } = defaultObligationRules;
  expect(new Set(defaultObligationRules.map(({ id }) => id)).size).toBe(length);
  expect(new Set(defaultObligationRules.map(({ kind }) => kind)).size).toBe(length);
});

test('every kind of report answers a rule', () => {
  const kinds = defaultObligationRules.map(({ kind }) => kind).toSorted();
  expect(kinds).toEqual(reportKindSchema.options.toSorted());
});

test('every reading is due after it opens and before the next tahun opens', () => {
  for (const rule of defaultObligationRules)
    for (const { due, id } of rule.alternatives)
      for (let tahun = 2025; tahun <= 2030; tahun += 1) {
        const day = dueDate(due, tahun, isLibur);
        if (day === null) continue;
        const name = `${rule.id} ${id} ${tahun}`;
        expect(yearDay(rule.opens, tahun) <= day, `${name} opens`).toBe(true);
        expect(day < yearDay(rule.opens, tahun + 1), `${name} closes`).toBe(true);
      }
});

test('a rule stands in the group of its letter, and among the documents of the desa without one', () => {
  const letters = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
  for (const letter of letters) expect(groupOf({ id: `${letter}2-1` })).toBe(letter);
  expect(groups).toEqual(letters);
  expect(groupOf({ id: 'Z1' })).toBe('C');
});

test.each([
  ['an id that is no row', { id: 'apbdes' }],
  ['a row with something behind it', { id: 'A1 draft' }],
  ['a row with something before it', { id: 'row A1' }],
  ['no reading at all', { alternatives: [] }],
  ['a month that is none', { opens: { yearOffset: 0, month: 13, day: 1 } }],
  ['two years away', { opens: { yearOffset: 2, month: 1, day: 1 } }],
])('refuses %s', (_what, change) => {
  const rule = { ...defaultObligationRules[0], ...change };
  expect(obligationRuleSchema.safeParse(rule).success).toBe(false);
});
