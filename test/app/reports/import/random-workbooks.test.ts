import fc from 'fast-check';
import { expect, test } from 'vitest';
import writeWorkbook from 'write-excel-file/universal';
import { openTableFile } from '../../../../src/app/reports/import/read-table.ts';
import {
  anyLayout,
  budgetOfOneLevel,
  differenceOf,
  type Grid,
  printGrid,
} from '../../../support/random-budget.ts';
import { rounds } from '../../../support/rounds.ts';

/** Amounts as text, as Excel has them from a copied page, or as numbers. */
function toXlsx(grid: Grid, asNumbers: boolean): Promise<Blob> {
  const data = grid.map((cells) =>
    cells.map((cell) => {
      if (cell === null || cell.text === '') return null;
      const span = { columnSpan: cell.columns ?? 1, rowSpan: cell.rows ?? 1 };
      const isNumber = asNumbers && cell.amount !== undefined;
      return isNumber
        ? { type: Number, value: cell.amount, format: '#,##0.00', ...span }
        : { type: String, value: cell.text, ...span };
    }),
  );
  return writeWorkbook([{ sheet: 'APBDes', data }]).toBlob();
}

test('what is printed into a workbook is read back exactly, in whatever layout', async () => {
  await fc.assert(
    fc.asyncProperty(budgetOfOneLevel, anyLayout, fc.boolean(), async (lines, how, asNumbers) => {
      const grid = printGrid(lines, how);
      const opened = await openTableFile(await toXlsx(grid, asNumbers));
      const [table] = opened.kind === 'opened' ? opened.tables : [];
      if (!table) throw new Error(opened.kind);
      expect({ difference: differenceOf(lines, table, asNumbers), grid }).toEqual({
        difference: '',
        grid,
      });
    }),
    { numRuns: rounds(500) },
  );
}, 120_000);
