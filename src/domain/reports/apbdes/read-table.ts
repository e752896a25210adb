import type { ReportKind } from '../../basics/report-kinds.ts';
import { findColumns, firstFilledLine } from '../import/columns.ts';
import { withCodeColumn } from '../import/front-codes.ts';
import { type ImportTable, refused } from '../import/table.ts';
import { noChoices, type ReadChoices, type TableColumn } from '../import/result.ts';
import { numbersOf, type ReadRow, readRows } from './import/coded-rows.ts';
import { type RawRow, rowsFromColumns } from './import/raw-row.ts';
import type { ColumnRole, ImportResult } from './import/result.ts';
import { sortRows } from './import/sort-rows.ts';
import { rowsFromSpaces } from './import/space-rows.ts';
import { apbdesTableForm } from './import/table-form.ts';

interface ReadTableOptions {
  readonly kind: ReportKind;
  readonly newLineId: () => string;
  readonly choices?: ReadChoices<ColumnRole>;
}

/**
 * Reads a table of a budget. Columns are known by the header, by what stands in them, or as a person
 * chose; a row with a rekening and no rows of its own below becomes a line, every other row is told with
 * its reason. What has no two columns is refused.
 */
export function readApbdesRecords(
  table: ImportTable,
  { kind, newLineId, choices = noChoices }: ReadTableOptions,
): ImportResult {
  const isPerubahan = kind === 'apbdes-perubahan';
  const cut = cutRows(table, isPerubahan, choices.roles);
  const isRead = cut.columns.length === 0 && cut.isMatched;
  if (!isRead && cut.columns.length < 2) {
    return refused('no-columns', firstFilledLine(table.records));
  }
  const { aliases } = choices;
  const numbers = numbersOf(cut.rows, choices.numbers);
  const rows = readRows(cut.rows, { isPerubahan, style: numbers.style });
  const sorted = sortRows(rows, { newLineId, aliases });
  return { kind: 'read', columns: cut.columns, isMatched: cut.isMatched, numbers, ...sorted };
}

interface CutTable {
  readonly columns: readonly TableColumn<ColumnRole>[];
  readonly isMatched: boolean;
  readonly rows: readonly RawRow[];
}

function cutRows(
  { records: printed, spaced, isCut }: ImportTable,
  isPerubahan: boolean,
  chosen: readonly (ColumnRole | null)[] | null,
): CutTable {
  const form = apbdesTableForm(isPerubahan);
  const records = withCodeColumn(printed, form, { kode: 'kode', uraian: 'uraian' });
  const shape = findColumns(records, form, chosen);
  if (spaced && !chosen && !(isCut && shape.isMatched)) {
    const rows = rowsFromSpaces(spaced, isPerubahan);
    const { style } = numbersOf(rows, null);
    if (readRows(rows, { isPerubahan, style }).some(hasCodeAndAmount)) {
      return { columns: [], isMatched: true, rows };
    }
  }
  const rows = rowsFromColumns(records, { ...shape, form }, (cells) => cells);
  return { columns: shape.columns, isMatched: shape.isMatched, rows };
}

function hasCodeAndAmount(row: ReadRow): boolean {
  return row.kind === 'coded' && row.amounts.anggaran !== null;
}
