import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openTableFile, openTableText } from '../../../../src/app/reports/import/read-table.ts';
import {
  anyLayout,
  budgetOfOneLevel,
  differenceOf,
  type Grid,
  printGrid,
} from '../../../support/random-budget.ts';

/** How a page writes a table down. */
const anyPage = fc.record({
  /** Named .xls by the program that made it, or copied from a browser. */
  isFile: fc.boolean(),
  /** Inside a table that only lays out the page. */
  isWithin: fc.boolean(),
  hasHead: fc.boolean(),
  /** Words parted by a break in place of a space. */
  hasBreaks: fc.boolean(),
  /** For sorting: a number that nobody sees. */
  hasKeys: fc.boolean(),
});
type Page = typeof anyPage extends fc.Arbitrary<infer P> ? P : never;

function toHtml(grid: Grid, how: Page): string {
  const escaped = (text: string) =>
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll(' ', how.hasBreaks ? '<br>' : ' ');
  const rows = grid.map((cells) => {
    const printed = cells.flatMap((cell) => {
      if (cell === null) return [];
      const spans = `${cell.columns ? ` colspan="${cell.columns}"` : ''}${cell.rows ? ` rowspan=${cell.rows}` : ''}`;
      const key =
        how.hasKeys && cell.amount !== undefined
          ? `<span style="display: none">${cell.amount}</span>`
          : '';
      return [`<td${spans}>${key}${escaped(cell.text)}</td>`];
    });
    return `<tr>${printed.join('')}</tr>`;
  });
  const headAt = how.hasHead ? grid.findIndex((cells) => cells.length > 0) : 0;
  const body = `${rows.slice(0, headAt).join('')}</thead><tbody>${rows.slice(headAt).join('\n')}`;
  const table = `<table border=1><thead>${body}</tbody></table>`;
  return how.isWithin
    ? `<html><body><table><tr><td>Menu</td><td>${table}</td></tr></table></body></html>`
    : `<meta charset="utf-8">${table}`;
}

test('what is printed on a page is read back exactly, in whatever layout', async () => {
  await fc.assert(
    fc.asyncProperty(budgetOfOneLevel, anyLayout, anyPage, async (lines, how, page) => {
      const grid = printGrid(lines, how);
      const html = toHtml(grid, page);
      const opened = await (page.isFile ? openTableFile(new Blob([html])) : openTableText(html));
      const table = opened.kind === 'opened' ? opened.tables.at(-1) : undefined;
      if (!table) throw new Error(opened.kind);
      expect({ difference: differenceOf(lines, table), html }).toEqual({ difference: '', html });
    }),
    { numRuns: 1000 },
  );
}, 120_000);
