import type { Rupiah } from '../../basics/rupiah.ts';
import { numbersOf, readRows } from '../apbdes/import/coded-rows.ts';
import { rowsFromColumns } from '../apbdes/import/raw-row.ts';
import { sortRows } from '../apbdes/import/sort-rows.ts';
import type { ApbdesLine } from '../apbdes/schema.ts';
import { findColumns, firstFilledLine } from '../import/columns.ts';
import { withCodeColumn } from '../import/front-codes.ts';
import { type ImportTable, refused } from '../import/table.ts';
import type { ImportedLine, ImportResult, ReadChoices, SkippedRow } from '../import/result.ts';
import { noChoices } from '../import/result.ts';
import { findLine } from './import/find-line.ts';
import { type RealisasiRole, realisasiTableForm } from './import/table-form.ts';
import type { RealisasiContent, RealisasiLine } from './schema.ts';

/** A realisasi of a table, and the line of the report it goes to: its id is the imported line's. */
export interface RealisasiImport {
  readonly line: RealisasiLine;
  /** No line of the report has its code; it comes in only when a person wants it. */
  readonly isOutside: boolean;
  /** What the report has there now. */
  readonly before: Rupiah | null;
}

interface ReadRealisasiOptions {
  readonly lines: RealisasiContent['lines'];
  readonly newLineId: () => string;
  readonly choices?: ReadChoices<RealisasiRole>;
}

/**
 * Reads a table of realisasi onto the lines of a report. The table is read as a Perubahan is, with the
 * realisasi as what became of the anggaran; so its printed sums are checked the same way.
 */
export function readRealisasiRecords(
  table: ImportTable,
  { lines, newLineId, choices = noChoices }: ReadRealisasiOptions,
): ImportResult<RealisasiImport, RealisasiRole> {
  const form = realisasiTableForm;
  const records = withCodeColumn(table.records, form, { kode: 'kode', uraian: 'uraian' });
  const shape = findColumns(records, form, choices.roles);
  if (shape.columns.length < 2) return refused('no-columns', firstFilledLine(records));
  const rows = rowsFromColumns(
    records,
    { ...shape, form },
    ({ realisasi, anggaran, ...cells }) => ({
      ...cells,
      anggaran: realisasi ?? '',
      sebelum: anggaran ?? '',
    }),
  );
  const { aliases } = choices;
  const numbers = numbersOf(rows, choices.numbers);
  const read = readRows(rows, { isPerubahan: true, style: numbers.style });
  const sorted = sortRows(read, { newLineId, aliases });
  const { found, unmatched } = matchRows(sorted.lines, lines);
  const { columns, isMatched } = shape;
  const skipped = [...sorted.skipped, ...unmatched];
  return { ...sorted, kind: 'read', columns, isMatched, numbers, lines: found, skipped };
}

/** The report with what was read: matched lines get their realisasi, those outside come behind. */
export function putRealisasi(
  content: RealisasiContent,
  found: readonly ImportedLine<RealisasiImport>[],
  { withOutside }: { readonly withOutside: boolean },
): RealisasiContent {
  const lines = { ...content.lines };
  for (const { id, line: read } of found) {
    const here = lines[id];
    if (here) lines[id] = { ...here, realisasi: read.line.realisasi };
    else if (withOutside && read.isOutside) lines[id] = read.line;
  }
  return { ...content, lines };
}

function matchRows(
  rows: readonly ImportedLine<ApbdesLine>[],
  lines: RealisasiContent['lines'],
): { readonly found: ImportedLine<RealisasiImport>[]; readonly unmatched: SkippedRow[] } {
  const found: ImportedLine<RealisasiImport>[] = [];
  const unmatched: SkippedRow[] = [];
  const taken = new Set<string>();
  for (const { id, line: row, sourceLine, text } of rows) {
    const match = findLine(row, lines, taken);
    if (match.kind === 'none') {
      unmatched.push({ reason: match.reason, sourceLine, text });
      continue;
    }
    if (match.kind === 'line') taken.add(match.id);
    if (row.anggaran === null) {
      unmatched.push({ reason: 'no-realisasi', sourceLine, text });
      continue;
    }
    const here = match.kind === 'line' ? lines[match.id] : undefined;
    const { rekening, fungsi, uraian, sumberDana, anggaran: realisasi } = row;
    found.push({
      id: match.kind === 'line' ? match.id : id,
      line: {
        line: { ...(here ?? { rekening, fungsi, uraian, sumberDana, anggaran: null }), realisasi },
        isOutside: here === undefined,
        before: here?.realisasi ?? null,
      },
      sourceLine,
      text,
    });
  }
  return { found, unmatched };
}
