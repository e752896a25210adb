import { cellText } from '../../../domain/reports/import/cell-text.ts';
import type { ImportTable, OpenedTables } from '../../../domain/reports/import/table.ts';
import { refused, tableFromSheet } from '../../../domain/reports/import/table.ts';
import type { RefusedImport } from '../../../domain/reports/import/result.ts';

/**
 * The tables of a web page: what a browser copies beside the plain text, and what many programs call `.xls`.
 * Joined cells take their places, so that every figure stands below its head. Nothing of the page runs.
 */
export function openHtml(html: string): OpenedTables | RefusedImport {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const found = [...page.querySelectorAll('table')].map((table, at) => {
    let left = 0;
    // A joined cell goes to the end of its part of the table and no further, as a browser shows it.
    const rows = [...table.rows].toReversed().map((row, line, all) => {
      left = row.parentElement === all[line - 1]?.parentElement ? left + 1 : 1;
      return {
        isHidden: isHidden(row),
        cells: Array.from(row.cells, (cell) => toSpan(cell, left)),
      };
    });
    return toTable(table.caption ? textOf(table.caption).trim() : `${at + 1}`, rows.toReversed());
  });
  return opened(found, 'no-columns');
}

/** The sheets of an `.xls` that is the XML of Excel 2003. */
export function openSpreadsheetXml(xml: string): OpenedTables | RefusedImport {
  const workbook = new DOMParser().parseFromString(xml, 'text/xml');
  // A browser keeps what stands before a fault: a part of a table is not read for the whole.
  if (workbook.querySelector('parsererror')) return refused('broken');
  const found = elements(workbook, 'Worksheet').map((sheet) => {
    const rows: Row[] = [];
    for (const row of elements(sheet, 'Row')) {
      const at = Math.min(numberOf(row, 'Index', rows.length + 1), MOST_ROWS);
      while (rows.length < at - 1) rows.push({ isHidden: false, cells: [] });
      const cells = elements(row, 'Cell').map(toCellSpan);
      rows.push({ isHidden: numberOf(row, 'Hidden', 0) === 1, cells });
    }
    return toTable(sheet.getAttributeNS(SPREADSHEET, 'Name') ?? '', rows);
  });
  return opened(found, 'broken');
}

interface Row {
  readonly isHidden: boolean;
  readonly cells: readonly Span[];
}

interface Span {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
  /** From 1; null = the next that is free. */
  readonly at: number | null;
}

function opened(
  found: readonly (ImportTable | null)[],
  otherwise: 'no-columns' | 'broken',
): OpenedTables | RefusedImport {
  const read = found.filter((table) => table !== null);
  if (read.length < found.length) return refused('unpacks-too-large');
  const isFilled = ({ records, strayCells = 0 }: ImportTable) =>
    strayCells > 0 || records.some(({ text }) => text.trim() !== '');
  const tables = read.filter(isFilled);
  return tables.length === 0 ? refused(otherwise) : { kind: 'opened', tables };
}

/** No report's table is wider or longer; a page may say that a cell is joined over a million others. */
const MOST_COLUMNS = 100;
const MOST_ROWS = 20_000;
/** Places of a table, blank ones among them. */
const MOST_PLACES = 2_000_000;

/** Each text at its first place, the places that it is joined over left empty; null = it has too many. */
function toTable(name: string, rows: readonly Row[]): ImportTable | null {
  const grid: (string | undefined)[][] = rows.map(() => []);
  let [strayCells, places] = [0, 0];
  for (const [row, { cells }] of rows.entries()) {
    let column = 0;
    for (const { text, columns, rows: height, at } of cells) {
      column = Math.max(column, (at ?? 1) - 1);
      while (grid[row]?.[column] !== undefined) column += 1;
      if (column >= MOST_COLUMNS && text.trim() !== '') strayCells += 1;
      const width = Math.min(columns, MOST_COLUMNS - column);
      places += Math.max(width, 0) * Math.min(height, grid.length - row);
      if (places > MOST_PLACES) return null;
      for (let down = 0; down < height && row + down < grid.length; down += 1)
        for (let right = 0; right < width; right += 1)
          (grid[row + down] ?? [])[column + right] ??= down + right === 0 ? text : '';
      column += columns;
    }
  }
  const texts = grid.map((line) => Array.from(line, (cell) => cell ?? ''));
  const hiddenRows = rows.flatMap((row, at) => (row.isHidden ? [at + 1] : []));
  return { ...tableFromSheet(name, texts), strayCells, hiddenRows };
}

function toSpan(cell: HTMLTableCellElement, left: number): Span {
  const rows = Math.min(cell.rowSpan || left, left);
  return { text: textOf(cell), columns: Math.max(cell.colSpan, 1), rows, at: null };
}

/** What a person sees of it: a break parts words, and what is hidden or stands in a table within is not said. */
function textOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  if (!(node instanceof HTMLElement) || isHidden(node)) return '';
  if (node.matches('br')) return ' ';
  const inner = [...node.childNodes].map(textOf).join('');
  return node.matches('p, div, li') ? ` ${inner} ` : inner;
}

function isHidden(element: HTMLElement): boolean {
  return (
    element.style.display === 'none' || element.matches('script, style, template, table, [hidden]')
  );
}

const SPREADSHEET = 'urn:schemas-microsoft-com:office:spreadsheet';

function elements(parent: Document | Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS(SPREADSHEET, name)];
}

function numberOf(element: Element, name: string, otherwise: number): number {
  const said = Math.trunc(Number(element.getAttributeNS(SPREADSHEET, name) ?? 0));
  return said > 0 ? said : otherwise;
}

/** `Index` says where a cell stands when some before it are left out. */
function toCellSpan(cell: Element): Span {
  const data = [...cell.children].find(({ localName }) => localName === 'Data');
  const text = data?.textContent ?? '';
  const type = data?.getAttributeNS(SPREADSHEET, 'Type');
  const isNumber = type === 'Number' && text.trim() !== '' && !Number.isNaN(Number(text));
  const day = type === 'DateTime' ? /^\d{4}-\d\d-\d\d/.exec(text)?.[0] : undefined;
  return {
    text: isNumber ? cellText(Number(text)) : (day ?? text),
    columns: 1 + numberOf(cell, 'MergeAcross', 0),
    rows: 1 + numberOf(cell, 'MergeDown', 0),
    at: numberOf(cell, 'Index', 0) || null,
  };
}
