import type { RefusedImport, RefusalReason } from './result.ts';
import { type TableRecord, detectSeparator, splitLines, splitRecords } from './split-records.ts';
import { startsWith } from '../file-types.ts';

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

/** 2 MB: a budget of 1,000 lines is about 100 KB as CSV; more is another file, and would stall a phone. */
export const MAX_TEXT_BYTES = 2_000_000;
/** 10 MB: an xlsx may carry a logo or a scanned sheet beside its table. */
const MAX_XLSX_BYTES = 10_000_000;

/** How a file is opened, or why not. */
type FileShape = { readonly kind: 'text' } | { readonly kind: 'zip' } | RefusedImport;

/**
 * Says what a file is, from its first bytes and its size. Ask before reading it whole: a 50 MB file
 * should not reach the memory of a cheap phone. An `xls` may still be an encrypted xlsx.
 */
export function shapeOfFile(bytes: Uint8Array, sizeBytes: number): FileShape {
  if (sizeBytes === 0) return refused('empty');
  const isZip = startsWith(bytes, [0x50, 0x4b]) && bytes[2] !== undefined && bytes[2] < 9;
  if (isZip) return sizeBytes > MAX_XLSX_BYTES ? refused('too-large') : { kind: 'zip' };
  const signature = SIGNATURES.find(([, head]) => startsWith(bytes, head));
  if (signature) return refused(signature[0]);
  if (bytes.subarray(0, 4096).includes(0)) return refused('binary');
  return sizeBytes > MAX_TEXT_BYTES ? refused('too-large') : { kind: 'text' };
}

/** Excel keeps an encrypted xlsx in the container of the old xls, under this name. */
export function isEncryptedXlsx(bytes: Uint8Array): boolean {
  const name = Array.from('EncryptedPackage', (char) => [char.charCodeAt(0), 0]).flat();
  for (let at = bytes.indexOf(0x45); at !== -1; at = bytes.indexOf(0x45, at + 1)) {
    if (startsWith(bytes.subarray(at, at + name.length), name)) return true;
  }
  return false;
}

export function refused(reason: RefusalReason, sourceLine?: number): RefusedImport {
  return { kind: 'refused', reason, ...(sourceLine === undefined ? {} : { sourceLine }) };
}

const SIGNATURES: readonly (readonly [RefusalReason, readonly number[]])[] = [
  ['image', [0x89, 0x50, 0x4e, 0x47]], // PNG
  ['image', [0xff, 0xd8, 0xff]], // JPEG
  ['image', [0x47, 0x49, 0x46, 0x38]], // GIF
  ['image', [0x52, 0x49, 0x46, 0x46]], // WebP
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['xls', [0xd0, 0xcf, 0x11, 0xe0]],
  ['utf-16', [0xff, 0xfe]],
  ['utf-16', [0xfe, 0xff]],
];
