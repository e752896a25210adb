import type { ReportKind } from '../../basics/ids.ts';
import type { Finding } from '../finding.ts';
import { type CodedRow, labelOf, type ReadRow, readRows } from './import/coded-rows.ts';
import { findColumns } from './import/column-roles.ts';
import { rowsFromColumns } from './import/column-rows.ts';
import { checkPrintedSums, isBelow, totalOf } from './import/printed-sums.ts';
import type { RawRow } from './import/raw-row.ts';
import { MAX_IMPORT_BYTES, refused } from './import/refuse-file.ts';
import type {
  ImportedLine,
  ImportResult,
  SkippedRow,
  SkipReason,
  TableColumn,
} from './import/result.ts';
import { rowsFromSpaces } from './import/space-rows.ts';
import { detectSeparator, splitLines, splitRecords } from './import/split-records.ts';
import { toLine } from './import/to-line.ts';
import { emptyApbdes, type ApbdesLine } from './schema.ts';
import { computeTotals } from './totals.ts';

export interface ReadTableOptions {
  readonly kind: ReportKind;
  readonly newLineId: () => string;
}

/**
 * Reads a pasted or imported table. Cells are cut by the separator found, columns known by the header
 * or by what stands in them; a row with a rekening and no rows of its own below becomes a line, every
 * other row is told with its reason. Refuses what has no column of codes and amounts.
 */
export function readApbdesTable(text: string, { kind, newLineId }: ReadTableOptions): ImportResult {
  if (text.trim() === '') return refused('empty');
  if (text.length > MAX_IMPORT_BYTES) return refused('too-large');
  if (text.includes('\u0000')) return refused('binary');
  const isPerubahan = kind === 'apbdes-perubahan';
  const table = cutRows(text, isPerubahan);
  const rows = table === null ? [] : readRows(table.rows, isPerubahan);
  if (table === null || !rows.some(hasCodeAndAmount)) return refused('no-columns');
  return { kind: 'read', columns: table.columns, ...sortOut(rows, newLineId) };
}

interface CutTable {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly RawRow[];
}

function cutRows(text: string, isPerubahan: boolean): CutTable | null {
  const lines = splitLines(text);
  const separator = detectSeparator(lines);
  if (separator === null) return { columns: [], rows: rowsFromSpaces(lines, isPerubahan) };
  const records = splitRecords(lines, separator);
  const shape = findColumns(records, isPerubahan);
  if (shape) return { columns: shape.columns, rows: rowsFromColumns(records, shape) };
  return separator === ',' ? { columns: [], rows: rowsFromSpaces(lines, isPerubahan) } : null;
}

function hasCodeAndAmount(row: ReadRow): boolean {
  return row.kind === 'coded' && row.amounts?.anggaran !== null && row.amounts !== null;
}

function sortOut(rows: readonly ReadRow[], newLineId: () => string) {
  const coded = rows.filter((row) => row.kind === 'coded');
  const parents = new Set<ReadRow>(coded.filter((row, at) => isParent(row, coded[at + 1])));
  const lineOfRow = new Map<ReadRow, ApbdesLine>();
  const lines: ImportedLine[] = [];
  const skipped: SkippedRow[] = [];
  const findings: Finding[] = [];
  for (const each of rows) {
    const { sourceLine, text } = each.row;
    const reason = skipReasonOf(each, parents);
    if (each.kind === 'uncoded' || reason !== null) {
      skipped.push({ reason: reason ?? 'text-only', sourceLine, text });
      continue;
    }
    const { line, findings: found } = toLine(each);
    lineOfRow.set(each, line);
    lines.push({ id: newLineId(), line, sourceLine, text });
    findings.push(...found);
  }
  return { lines, skipped, findings: [...findings, ...checkPrintedSums(rows, lineOfRow)] };
}

/** Bidang to kegiatan, akun and kelompok, and whatever else has rows of its own right below it. */
function isParent(row: CodedRow, next: CodedRow | undefined): boolean {
  const depth = row.rekening?.split('.').length ?? 0;
  return depth < 3 || (next !== undefined && isBelow(next, row));
}

function skipReasonOf(row: ReadRow, parents: ReadonlySet<ReadRow>): SkipReason | null {
  if (row.kind === 'coded') {
    if (row.amounts === null) return 'unreadable-amount';
    return parents.has(row) ? 'parent' : null;
  }
  if (row.reason !== 'total') return row.reason;
  const isNamed = totalOf(labelOf(row.row.cells), NO_TOTALS, 'anggaran') !== null;
  if (!isNamed) return 'total-unknown';
  return row.amounts === null ? 'unreadable-amount' : 'total';
}

const NO_TOTALS = computeTotals(emptyApbdes);
