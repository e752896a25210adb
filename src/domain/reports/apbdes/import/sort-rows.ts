import type { Finding } from '../../report-rules.ts';
import type {
  AgreedSum,
  ImportedLine,
  SkippedRow,
  SkipReason,
  UnknownSource,
} from '../../import/result.ts';
import { unknownSources } from '../../import/sources.ts';
import { emptyApbdes, type ApbdesLine } from '../schema.ts';
import { computeTotals } from '../totals.ts';
import { type CodedRow, labelOf, type ReadRow, type RowAmounts } from './coded-rows.ts';
import { checkPrintedSums, pathsAbove, totalOf } from './printed-sums.ts';
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
  readonly agreed: readonly AgreedSum[];
}

/** Rows with a rekening and no rows of their own below become lines, every other is told with its reason. */
export function sortRows(
  rows: readonly ReadRow[],
  { newLineId, aliases }: SortOptions,
): SortedRows {
  const coded = rows.filter((row) => row.kind === 'coded');
  const above = new Set(coded.flatMap(({ path }) => pathsAbove(path)));
  const parts = new Map<ReadRow, Part>(coded.map((row) => [row, partOf(row, above)]));
  const lineOfRow = new Map<ReadRow, ApbdesLine>();
  const lines: ImportedLine<ApbdesLine>[] = [];
  const skipped: SkippedRow[] = [];
  const findings: Finding[] = [];
  for (const each of rows) {
    const { sourceLine, text } = each.row;
    const reason = skipReasonOf(each, parts.get(each) ?? 'line');
    if (each.kind === 'uncoded' || reason !== null) {
      skipped.push({ reason: reason ?? 'text-only', sourceLine, text });
      continue;
    }
    const { line, findings: found } = toLine(each, aliases);
    lineOfRow.set(each, line);
    lines.push({ id: newLineId(), line, sourceLine, text });
    findings.push(...found);
  }
  const printed = checkPrintedSums(rows, lineOfRow);
  return {
    lines,
    skipped,
    findings: [...findings, ...printed.findings],
    agreed: printed.agreed,
    sources: unknownSources([...lineOfRow.keys()].map(({ row }) => row.cells.sumberDana)),
  };
}

/** What a row is among the others: a line, a sum over rows below it, or a sum with none below. */
type Part = 'line' | 'parent' | 'lone';

/**
 * The deepest printed row of a branch is a line, at whatever level of the rekening the table stops; an akun
 * is none, nor a kelompok without an amount of its own.
 */
function partOf(row: CodedRow, above: ReadonlySet<string>): Part {
  const depth = row.rekening?.split('.').length ?? 0;
  const { anggaran, sebelum } = row.amounts;
  const hasAmount = Boolean(anggaran ?? sebelum);
  if (above.has(row.path.join('/'))) return 'parent';
  if (depth < 2) return hasAmount ? 'lone' : 'parent';
  return depth > 2 || hasAmount ? 'line' : 'parent';
}

function skipReasonOf(row: ReadRow, part: Part): SkipReason | null {
  if (row.kind === 'coded') {
    if (part !== 'line') return part === 'lone' ? 'no-rekening' : 'parent';
    return isUnreadable(row.amounts) ? 'unreadable-amount' : null;
  }
  if (row.reason !== 'total') return row.reason;
  const isNamed = totalOf(labelOf(row.row.cells), NO_TOTALS, 'anggaran') !== null;
  if (!isNamed) return 'total-unknown';
  return row.amounts && isUnreadable(row.amounts) ? 'unreadable-amount' : 'total';
}

/** Nothing of its amounts could be read; of some it is told cell by cell. */
function isUnreadable({ unread, ...amounts }: RowAmounts): boolean {
  return unread.length > 0 && Object.values(amounts).every((amount) => amount === null);
}

const NO_TOTALS = computeTotals(emptyApbdes);
