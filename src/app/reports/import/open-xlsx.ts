import type { ImportTable, OpenedTables } from '../../../domain/reports/import/table.ts';
import { refused, tableFromSheet } from '../../../domain/reports/import/table.ts';
import type { RefusedImport } from '../../../domain/reports/import/result.ts';
import { readSheet } from './read-sheet.ts';
import { readWorkbook } from './read-workbook.ts';
import { unpackXlsx } from './unpack-xlsx.ts';

/** The filled sheets of a workbook as tables, every cell as text; those that Excel hides come last. */
export async function openXlsx(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<OpenedTables | RefusedImport> {
  const parts = await unpackXlsx(bytes);
  if ('kind' in parts) return parts;
  const textOf = (path: string) => new TextDecoder().decode(parts.get(path));
  const book = readWorkbook(textOf);
  if (typeof book === 'string') return refused(book);
  const tables: ImportTable[] = [];
  let [rowCount, charCount] = [0, 0];
  for (const [path, { name, isHidden }] of book.sheets) {
    const sheet = parts.has(path) ? readSheet(textOf(path), book.cells) : 'broken';
    if (typeof sheet === 'string') return refused(sheet);
    const { rows, ...notes } = sheet;
    rowCount += rows.length;
    for (const cell of rows.flat()) charCount += cell.length;
    if (rowCount > MAX_ROWS || charCount > MAX_CHARS) return refused('unpacks-too-large');
    if (rows.length + notes.strayCells > 0)
      tables.push({ ...tableFromSheet(name, rows), ...notes, isHidden });
  }
  tables.sort((a, b) => Number(a.isHidden) - Number(b.isHidden));
  return tables.length === 0 ? refused('empty') : { kind: 'opened', tables };
}

/** Of all sheets together: a workbook may name the same long text in a million cells. */
const MAX_ROWS = 60_000;
const MAX_CHARS = 8_000_000;
