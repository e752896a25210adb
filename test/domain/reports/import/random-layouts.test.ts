import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readApbdesRecords } from '../../../../src/domain/reports/apbdes/read-table.ts';
import { must } from '../../../../src/domain/basics/must.ts';
import { isRefused, tableFromText } from '../../../../src/domain/reports/import/table.ts';
import {
  anyBudget,
  anyLayout,
  budgetOfOneLevel,
  differenceOf,
  type Layout,
  type Line,
  printGrid,
} from '../../../support/random-budget.ts';
import { rounds } from '../../../support/rounds.ts';

const separator = fc.constantFrom(';', '\t', ',');

function print(lines: readonly Line[], how: Layout, between: string): string {
  const quoted = (cell: string) =>
    cell.includes(between) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return printGrid(lines, how)
    .map((cells) => cells.map((cell) => quoted(cell?.text ?? '')).join(between))
    .join('\n');
}

test('what is printed is read back exactly, in whatever layout', () => {
  fc.assert(
    fc.property(budgetOfOneLevel, anyLayout, separator, (lines, how, between) => {
      const text = print(lines, how, between);
      const table = tableFromText(text);
      if (isRefused(table)) throw new Error(table.reason);
      expect({ difference: differenceOf(lines, table), text }).toEqual({ difference: '', text });
    }),
    { numRuns: rounds(3500) },
  );
}, 120_000);

test('a line that is not the printed one shows, and so does one that is left out', () => {
  const [lines, how] = must(
    fc.sample(fc.tuple(budgetOfOneLevel, anyLayout), { numRuns: 1, seed: 7 })[0],
  );
  const table = tableFromText(print(lines, how, ';'));
  if (isRefused(table)) throw new Error(table.reason);
  expect(differenceOf(lines, table)).toBe('');
  expect(differenceOf(lines.slice(1), table)).not.toBe('');
  const other = lines.map((line) => ({ ...line, anggaran: line.anggaran + 1 }));
  expect(differenceOf(other, table).split('\n')).toHaveLength(lines.length);
});

/** A slip of the hand or a fault of a program: a letter more, one less, a line twice, two cells in one. */
const slip = fc.record({
  at: fc.nat(),
  kind: fc.constantFrom('insert', 'delete', 'double', 'join'),
  text: fc.oneof(
    fc.string({ maxLength: 3 }),
    fc.constantFrom('"', '\n', ';', '\t', '4.1', '-', '\u200B'),
  ),
});

function withSlip(
  text: string,
  { at, kind, text: more }: { at: number; kind: string; text: string },
) {
  const place = at % (text.length + 1);
  if (kind === 'insert') return text.slice(0, place) + more + text.slice(place);
  if (kind === 'delete') return text.slice(0, place) + text.slice(place + 1);
  const lines = text.split('\n');
  const line = at % lines.length;
  if (kind === 'double') return [...lines.slice(0, line + 1), ...lines.slice(line)].join('\n');
  return lines.map((one, row) => (row === line ? one.replace(/[;\t,]/, ' ') : one)).join('\n');
}

test('a table with slips in it never throws, and no row of it goes unsaid', () => {
  fc.assert(
    fc.property(
      anyBudget,
      anyLayout,
      separator,
      fc.array(slip, { minLength: 1, maxLength: 4 }),
      (lines, how, between, slips) => {
        const text = slips.reduce(withSlip, print(lines, how, between));
        const table = tableFromText(text);
        if (isRefused(table)) return;
        const result = readApbdesRecords(table, { kind: 'apbdes-perubahan', newLineId: () => 'x' });
        if (result.kind === 'refused') return;
        const told = [...result.lines, ...result.skipped].map(({ sourceLine }) => sourceLine);
        const rows = result.columns.length === 0 ? text.split('\n').length : table.records.length;
        expect(new Set(told).size).toBe(
          rows - Number(result.columns.length === 0 && text.endsWith('\n')),
        );
      },
    ),
    { numRuns: rounds(2000) },
  );
}, 120_000);
