import { isHeader, type TableShape } from './column-roles.ts';
import { noCells, type RawCells, type RawRow } from './raw-row.ts';
import type { SkipReason } from './result.ts';
import type { TableRecord } from './split-records.ts';

/** Rows of a table whose cells were cut by a separator. */
export function rowsFromColumns(records: readonly TableRecord[], shape: TableShape): RawRow[] {
  return records.map((record, at) => ({
    sourceLine: record.sourceLine,
    text: record.text,
    cells: toCells(record.cells, shape),
    skip: shapeReason(record.cells, at, shape.headerAt),
  }));
}

function shapeReason(cells: readonly string[], at: number, headerAt: number): SkipReason | null {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (filled.length === 0) return 'blank';
  if (at < headerAt) return 'title';
  if (at === headerAt || isHeader(cells) || isColumnNumbers(filled)) return 'header';
  return null;
}

/** `1;2;3;4` below a header. */
function isColumnNumbers(filled: readonly string[]): boolean {
  return filled.length > 2 && filled.every((cell, at) => cell === String(at + 1));
}

function toCells(cells: readonly string[], { columns }: TableShape): RawCells {
  const read: Record<keyof RawCells, string> = { ...noCells };
  columns.forEach(({ role }, at) => {
    const cell = (cells[at] ?? '').replaceAll(/\s+/g, ' ').trim();
    if (role !== null && cell !== '')
      read[role] = read[role] === '' ? cell : `${read[role]} ${cell}`;
  });
  return read;
}
