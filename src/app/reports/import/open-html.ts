import type { ImportTable, OpenedTables } from '../../../domain/reports/import/table.ts';
import { refused, tableFromSheet } from '../../../domain/reports/import/table.ts';
import type { RefusedImport } from '../../../domain/reports/import/result.ts';

/**
 * The tables of a web page: what a browser copies beside the plain text, and what many programs call `.xls`.
 * Joined cells take their places, so that every figure stands below its head. Nothing of the page runs.
 */
export function openHtml(html: string): OpenedTables | RefusedImport {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const tables = [...page.querySelectorAll('table')].flatMap((table, at): ImportTable[] => {
    if (table.querySelector('table')) return [];
    const grid = gridOf([...table.rows].map((row) => [...row.cells].map(toSpan)));
    return grid.length === 0 ? [] : [tableFromSheet(table.caption?.innerText ?? `${at + 1}`, grid)];
  });
  return tables.length === 0 ? refused('no-columns') : { kind: 'opened', tables };
}

/** The sheets of an `.xls` that is the XML of Excel 2003. */
export function openSpreadsheetXml(xml: string): OpenedTables | RefusedImport {
  const workbook = new DOMParser().parseFromString(xml, 'text/xml');
  const tables = [...workbook.getElementsByTagName('Worksheet')].map((sheet) => {
    const rows = [...sheet.getElementsByTagName('Row')].map((row) =>
      withIndex([...row.getElementsByTagName('Cell')], toCellSpan),
    );
    return tableFromSheet(sheet.getAttribute('ss:Name') ?? '', gridOf(rows));
  });
  return tables.length === 0 ? refused('broken') : { kind: 'opened', tables };
}

interface Span {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
}

/** Each text at its first place, the places that it is joined over left empty. */
function gridOf(rows: readonly (readonly Span[])[]): string[][] {
  const grid: (string | undefined)[][] = rows.map(() => []);
  rows.forEach((spans, row) => {
    let column = 0;
    for (const { text, columns, rows: height } of spans) {
      while (grid[row]?.[column] !== undefined) column += 1;
      for (let down = 0; down < height && row + down < grid.length; down += 1)
        for (let right = 0; right < columns; right += 1)
          (grid[row + down] ?? [])[column + right] = down + right === 0 ? text : '';
      column += columns;
    }
  });
  return grid.map((cells) => Array.from(cells, (cell) => cell ?? ''));
}

/** A page may say that a cell is joined over a million others. */
const MOST_JOINED = 100;

function toSpan(cell: HTMLTableCellElement): Span {
  return {
    text: cell.textContent,
    columns: Math.min(Math.max(cell.colSpan, 1), MOST_JOINED),
    rows: Math.min(Math.max(cell.rowSpan, 1), MOST_JOINED),
  };
}

function toCellSpan(cell: Element): Span {
  return {
    text: cell.textContent,
    columns: Math.min(1 + Number(cell.getAttribute('ss:MergeAcross') ?? 0), MOST_JOINED),
    rows: Math.min(1 + Number(cell.getAttribute('ss:MergeDown') ?? 0), MOST_JOINED),
  };
}

/** `ss:Index` says where a cell stands when some before it are left out. */
function withIndex(cells: readonly Element[], toOne: (cell: Element) => Span): Span[] {
  const spans: Span[] = [];
  let column = 1;
  for (const cell of cells) {
    const at = Math.min(Number(cell.getAttribute('ss:Index') ?? column), MOST_JOINED);
    for (; column < at; column += 1) spans.push({ text: '', columns: 1, rows: 1 });
    const span = toOne(cell);
    spans.push(span);
    column += span.columns;
  }
  return spans;
}
