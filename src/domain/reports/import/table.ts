import { MAX_TEXT_BYTES, refused } from './refuse-file.ts';
import type { RefusedImport } from './result.ts';
import { detectSeparator, splitLines, splitRecords, type TableRecord } from './split-records.ts';

/** A table whose cells are cut, whatever it came from. */
export interface ImportTable {
  /** Of the sheet; '' for a text. */
  readonly name: string;
  readonly records: readonly TableRecord[];
  /** The lines as they were, where columns may stand apart by spaces; null where they do not. */
  readonly spaced: readonly string[] | null;
  readonly isCut: boolean;
  /** What Excel does not show and is read all the same; rows and columns from 1. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly isHidden?: boolean;
  /** Filled cells far outside the table, not read. */
  readonly strayCells?: number;
}

export interface OpenedTables {
  readonly kind: 'opened';
  readonly tables: readonly ImportTable[];
}

export function tableFromText(text: string): ImportTable | RefusedImport {
  if (text.trim() === '') return refused('empty');
  if (text.length > MAX_TEXT_BYTES) return refused('too-large');
  if (text.includes('\u0000')) return refused('binary');
  const lines = splitLines(text);
  const separator = detectSeparator(lines);
  if (separator === null) {
    return { name: '', records: splitAtGaps(lines), spaced: lines, isCut: false };
  }
  const records = splitRecords(lines, separator).map(withinBounds);
  return { name: '', records, spaced: separator === ',' ? lines : null, isCut: true };
}

/** A sheet's rows, from its first, each with its number there. */
export function tableFromSheet(name: string, rows: readonly (readonly string[])[]): ImportTable {
  const records = rows.map((cells, at) => ({
    cells,
    sourceLine: at + 1,
    text: cells
      .map((cell) => cell.replaceAll(/\s+/g, ' '))
      .join('\t')
      .trimEnd(),
  }));
  return { name, records, spaced: null, isCut: true };
}

export function isRefused(table: ImportTable | RefusedImport): table is RefusedImport {
  return 'kind' in table;
}

/** No report's table is wider than a few dozen columns; what a stray separator makes beyond is not cut up. */
const MAX_CELLS = 256;

function withinBounds(record: TableRecord): TableRecord {
  const { cells } = record;
  return cells.length > MAX_CELLS ? { ...record, cells: cells.slice(0, MAX_CELLS) } : record;
}

/** Two spaces and more between cells, as a page or a PDF prints them. */
function splitAtGaps(lines: readonly string[]): TableRecord[] {
  return lines.map((text, at) => ({
    cells: text.trim().split(/\s{2,}/),
    sourceLine: at + 1,
    text,
  }));
}
