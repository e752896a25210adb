import type { Finding } from '../../finding.ts';
import type { ImportedLine, SkippedRow, SkipReason, UnknownSource } from '../../import/result.ts';
import { unknownSources } from '../../import/sources.ts';
import { emptyApbdes, type ApbdesLine } from '../schema.ts';
import { computeTotals } from '../totals.ts';
import { type CodedRow, labelOf, type ReadRow } from './coded-rows.ts';
import { checkPrintedSums, isBelow, totalOf } from './printed-sums.ts';
import { toLine } from './to-line.ts';

interface SortOptions {
  readonly newLineId: () => string;
  readonly aliases: Readonly<Record<string, string>>;
}

interface SortedRows {
  readonly lines: readonly ImportedLine<ApbdesLine>[];
  readonly skipped: readonly SkippedRow[];
  readonly findings: readonly Finding[];
  readonly sources: readonly UnknownSource[];
}

/** Rows with a rekening and no rows of their own below become lines, every other is told with its reason. */
export function sortRows(
  rows: readonly ReadRow[],
  { newLineId, aliases }: SortOptions,
): SortedRows {
  const coded = rows.filter((row) => row.kind === 'coded');
  const parents = new Set<ReadRow>(coded.filter((row, at) => isParent(row, coded[at + 1])));
  const lineOfRow = new Map<ReadRow, ApbdesLine>();
  const lines: ImportedLine<ApbdesLine>[] = [];
  const skipped: SkippedRow[] = [];
  const findings: Finding[] = [];
  for (const each of rows) {
    const { sourceLine, text } = each.row;
    const reason = skipReasonOf(each, parents);
    if (each.kind === 'uncoded' || reason !== null) {
      skipped.push({ reason: reason ?? 'text-only', sourceLine, text });
      continue;
    }
    const { line, findings: found } = toLine(each, aliases);
    lineOfRow.set(each, line);
    lines.push({ id: newLineId(), line, sourceLine, text });
    findings.push(...found);
  }
  return {
    lines,
    skipped,
    findings: [...findings, ...checkPrintedSums(rows, lineOfRow)],
    sources: unknownSources([...lineOfRow.keys()].map(({ row }) => row.cells.sumberDana)),
  };
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
