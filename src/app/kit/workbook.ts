import { colToLetter, writeXlsx, type CellStyle, type WriteSheet } from 'hucre/xlsx';
import { hasSen } from '../../domain/basics/rupiah.ts';
import type { Instant, Tanggal } from '../../domain/basics/tanggal.ts';

/** A cell as a workbook keeps it: numbers and days are real, `null` is empty. */
export type Cell = string | number | Amount | Share | Day | Moment | Link | null;

/** Of rupiah. */
interface Amount {
  readonly rupiah: number;
}

/** A percentage: 87.5 for 87,5 %. */
interface Share {
  readonly share: number;
}

/** A calendar day. */
interface Day {
  readonly day: Tanggal;
}

/** A moment, shown in WIB. */
interface Moment {
  readonly at: Instant;
}

/** An address that opens. */
interface Link {
  readonly href: string;
}

export interface Sheet {
  /** At most 31 letters, as Excel has it. */
  readonly name: string;
  /** What it is, above the table. */
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** What stands below the table, a line each: who signs. */
  readonly foot?: readonly string[];
}

/** What stands on every sheet, as on any paper of the office. */
export interface Paper {
  /** The lines of the letterhead, the first the largest. */
  readonly kop: readonly string[];
  /** Whose figures these are and of when. */
  readonly about: string;
  /** At the foot of each printed page, by its number and how many there are in Excel's signs. */
  readonly page: string;
}

/**
 * A workbook as an office hands it in: letterhead, title and date over a table whose head stays in sight, is
 * printed on every page and has a filter; A4 across. The zip is made by the browser's own stream, without a
 * worker: the server's CSP lets none be made of a blob.
 */
export async function workbook(sheets: readonly Sheet[], paper: Paper): Promise<Blob> {
  const bytes = await writeXlsx({ sheets: sheets.map((sheet) => toSheet(sheet, paper)) });
  return new Blob([Uint8Array.from(bytes)], { type: xlsxType });
}

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

type Cells = NonNullable<WriteSheet['cells']>;

function toSheet(sheet: Sheet, { kop, about, page }: Paper): WriteSheet {
  const { name, title, head, rows, foot = [] } = sheet;
  const above = [...kop, ...(kop.length > 0 ? [''] : []), title, about, ''];
  const headAt = above.length;
  const cells: Cells = new Map();
  const put = (row: number, column: number, value: Cell, style: CellStyle): void => {
    if (value !== null && value !== '') cells.set(`${row},${column}`, toCell(value, style));
  };
  above.forEach((line, row) => put(row, 0, line, aboveStyle(row, { kop, title, line })));
  head.forEach((text, column) => put(headAt, column, text, headStyle));
  const amounts: CellStyle = { numFmt: hasSenIn(rows) ? '#,##0.00' : '#,##0' };
  rows.forEach((row, index) =>
    row.forEach((cell, column) =>
      put(headAt + 1 + index, column, cell, isAmount(cell) ? amounts : {}),
    ),
  );
  const footAt = headAt + 1 + rows.length + 1;
  foot.forEach((line, index) => put(footAt + index, Math.max(0, head.length - 2), line, {}));
  const last = colToLetter(Math.max(0, head.length - 1));
  return {
    name,
    rows: Array.from({ length: footAt + foot.length }, () => []),
    cells,
    columns: head.map((text, column) => ({ width: widthOf(text, rows, column) })),
    autoFilter: { range: `A${headAt + 1}:${last}${headAt + 1 + rows.length}` },
    freezePane: { rows: headAt + 1 },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `$${headAt + 1}:$${headAt + 1}`,
    },
    headerFooter: { oddFooter: `&L${name}&R${page}` },
  };
}

const WIB_MS = 7 * 3_600_000;

/** Excel knows no time zone: moments are written as the clock in WIB shows them. */
function toCell(cell: NonNullable<Cell>, style: CellStyle) {
  if (typeof cell === 'string') return { value: cell, type: 'string' as const, style };
  if (typeof cell === 'number') return { value: cell, type: 'number' as const, style };
  if ('rupiah' in cell) return { value: cell.rupiah, type: 'number' as const, style };
  if ('share' in cell)
    return {
      value: cell.share / 100,
      type: 'number' as const,
      style: { ...style, numFmt: '0.0%' },
    };
  if ('href' in cell)
    return {
      value: cell.href,
      type: 'string' as const,
      style: { ...style, font: { underline: true, color: { rgb: '0563C1' } } },
      hyperlink: { target: cell.href },
    };
  const [value, numFmt] =
    'day' in cell
      ? [new Date(`${cell.day}T00:00:00.000Z`), 'dd/mm/yyyy']
      : [new Date(Date.parse(cell.at) + WIB_MS), 'dd/mm/yyyy hh:mm'];
  return { value, type: 'date' as const, style: { ...style, numFmt } };
}

const bold = { bold: true };
const headStyle: CellStyle = {
  font: bold,
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E7E6E6' } },
  border: { bottom: { style: 'thin' } },
  alignment: { wrapText: true, vertical: 'center' },
};

interface Line {
  readonly kop: readonly string[];
  readonly title: string;
  readonly line: string;
}

function aboveStyle(row: number, { kop, title, line }: Line): CellStyle {
  if (row < kop.length) return { font: { ...bold, size: row === 0 ? 14 : 11 } };
  return line === title ? { font: { ...bold, size: 13 } } : {};
}

/** Amounts stand by thousands, with sen where any of the sheet has some. */
function hasSenIn(rows: Sheet['rows']): boolean {
  return rows.some((row) => row.some((cell) => isAmount(cell) && hasSen(cell.rupiah)));
}

function isAmount(cell: Cell): cell is Amount {
  return typeof cell === 'object' && cell !== null && 'rupiah' in cell;
}

const narrow = 10;
const wide = 60;
/** Rows looked at for the width: enough to see how long a column is. */
const rowsLookedAt = 200;

function widthOf(head: string, rows: Sheet['rows'], column: number): number {
  const lengths = rows.slice(0, rowsLookedAt).map((row) => lengthOf(row[column] ?? null));
  // A head may stand in two lines.
  return Math.min(Math.max(narrow, Math.ceil(head.length / 2) + 4, ...lengths), wide);
}

function lengthOf(cell: Cell): number {
  if (cell === null) return 0;
  if (typeof cell !== 'object') return String(cell).length + 2;
  // With its dots and sen.
  if (isAmount(cell)) return String(cell.rupiah).length + 8;
  if ('share' in cell) return 8;
  return 'href' in cell ? cell.href.length + 2 : 17;
}
