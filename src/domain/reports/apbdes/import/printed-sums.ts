import { minus, plus } from '../../../basics/rupiah.ts';
import type { Finding } from '../../report-rules.ts';
import type { AgreedSum } from '../../import/result.ts';
import { type ApbdesTotals, computeTotals } from '../totals.ts';
import { type CodedRow, labelOf, type ReadRow, type RowAmounts } from './coded-rows.ts';
import { type ApbdesLine, emptyApbdes } from '../schema.ts';

/** What the reader made of each coded row: a line, or null for a parent or an unreadable one. */
type LineOfRow = ReadonlyMap<ReadRow, ApbdesLine>;

interface PrintedSums {
  readonly findings: readonly Finding[];
  /** The totals the table prints that are the sum of what was read. */
  readonly agreed: readonly AgreedSum[];
}

/**
 * Compares what the table prints with what was read: parents with the lines below them (I1), JUMLAH,
 * SURPLUS, NETTO and SiLPA rows with the whole (I2-I4), changes with after less before (I13).
 */
export function checkPrintedSums(rows: readonly ReadRow[], lineOfRow: LineOfRow): PrintedSums {
  const lines = Object.fromEntries([...lineOfRow.values()].map((line, at) => [`l${at}`, line]));
  const totals = computeTotals({ ...emptyApbdes, lines });
  const coded = rows.filter((row) => row.kind === 'coded');
  const sums = rows.filter((row) => row.kind === 'uncoded' && row.reason === 'total');
  const findings = [
    ...checkParents(coded, lineOfRow),
    ...sums.flatMap((row) =>
      compare(row, (column) => totalOf(labelOf(row.row.cells), totals, column)),
    ),
    ...rows.flatMap(checkChange),
  ].toSorted((a, b) => Number(a.values['sourceLine']) - Number(b.values['sourceLine']));
  const agreed = sums.flatMap(({ row, amounts }) => {
    const name = labelOf(row.cells);
    const amount = amounts?.anggaran ?? null;
    const isSame = amount !== null && amount === totalOf(name, totals, 'anggaran');
    return isSame ? [{ name, amount }] : [];
  });
  return { findings, agreed };
}

/** The sum a total row names; null when it says only "jumlah". */
export function totalOf(label: string, totals: ApbdesTotals, column: Column): number | null {
  const sums = column === 'anggaran' ? totals : totals.sebelum;
  const name = TOTALS.find(([pattern]) => pattern.test(label.trim()))?.[1];
  if (name === undefined) return null;
  return sums?.[name] ?? 0;
}

type Column = 'anggaran' | 'sebelum';
const COLUMNS: readonly Column[] = ['anggaran', 'sebelum'];

type TotalName =
  'pendapatan' | 'belanja' | 'surplus' | 'penerimaan' | 'pengeluaran' | 'netto' | 'silpa';

const TOTALS: readonly (readonly [RegExp, TotalName])[] = [
  [/^(jumlah|total) (seluruh )?pendapatan( desa)?$/i, 'pendapatan'],
  [/^(jumlah|total) (seluruh )?belanja( desa)?$/i, 'belanja'],
  [/^(jumlah |total )?(surplus|defisit)/i, 'surplus'],
  [/^(jumlah|total) penerimaan( pembiayaan)?$/i, 'penerimaan'],
  [/^(jumlah|total) pengeluaran( pembiayaan)?$/i, 'pengeluaran'],
  [/^(jumlah |total )?pembiayaan net+o/i, 'netto'],
  [/^(silpa|sisa lebih)/i, 'silpa'],
];

/**
 * A parent is the sum of the lines that follow below it; where none follow, of those below it anywhere, for
 * some print the sum at the foot.
 */
function checkParents(rows: readonly CodedRow[], lineOfRow: LineOfRow): Finding[] {
  const open: { row: CodedRow; sums: Sums | null }[] = [];
  const all: typeof open = [];
  const anywhere = new Map<string, Sums>();
  for (const row of rows) {
    while (open.length > 0 && !isBelow(row, open.at(-1)?.row)) open.pop();
    const line = lineOfRow.get(row);
    if (line) {
      for (const parent of open) parent.sums = added(parent.sums, line);
      for (const path of pathsAbove(row.path))
        anywhere.set(path, added(anywhere.get(path) ?? null, line));
      continue;
    }
    const parent = { row, sums: null };
    open.push(parent);
    all.push(parent);
  }
  return all.flatMap(({ row, sums }) => {
    const known = sums ?? anywhere.get(row.path.join('/'));
    return known && !isNetted(row) ? compare(row, (column) => known[column]) : [];
  });
}

type Sums = Readonly<Record<Column, number>>;

function added(sums: Sums | null, line: ApbdesLine): Sums {
  return {
    anggaran: plus(sums?.anggaran ?? 0, line.anggaran ?? 0),
    sebelum: plus(sums?.sebelum ?? 0, line.sebelum ?? 0),
  };
}

/** Whether a row stands below another: its path and more. */
function isBelow(row: CodedRow, parent: CodedRow | undefined): boolean {
  if (parent === undefined || row.path.length <= parent.path.length) return false;
  return parent.path.every((code, at) => row.path[at] === code);
}

/** `4`, `4/r4.2` for a row at `4/r4.2/r4.2.1`. */
export function pathsAbove(path: readonly string[]): string[] {
  return path.slice(1).map((_, at) => path.slice(0, at + 1).join('/'));
}

/** PEMBIAYAAN is printed as a sum by some and net by others. */
function isNetted({ path }: CodedRow): boolean {
  return path.length === 1 && path[0] === '6';
}

function compare(row: ReadRow, sumOf: (column: Column) => number | null): Finding[] {
  return COLUMNS.flatMap((column): Finding[] => {
    const printed = row.amounts?.[column] ?? null;
    const sum = sumOf(column);
    if (printed === null || sum === null || printed === sum) return [];
    return [mismatch(row, 'I1', { column, printed, sum })];
  });
}

function checkChange(row: ReadRow): Finding[] {
  const {
    anggaran = null,
    sebelum = null,
    perubahan = null,
  }: Partial<RowAmounts> = row.amounts ?? {};
  if (anggaran === null || sebelum === null || perubahan === null) return [];
  const sum = minus(anggaran, sebelum);
  if (perubahan === sum) return [];
  return [mismatch(row, 'I13-printed', { column: 'perubahan', printed: perubahan, sum })];
}

function mismatch({ row }: ReadRow, rule: string, values: Finding['values']): Finding {
  return {
    level: 'finding',
    rule,
    where: [],
    values: { sourceLine: row.sourceLine, name: labelOf(row.cells), ...values },
    basis: 'Permendagri 20/2018 lampiran (jumlah induk = jumlah rinciannya)',
  };
}
