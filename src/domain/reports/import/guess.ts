import { normalizeKode } from '../kode/normalize-kode.ts';
import { isKnownSumberDana, sumberDanaFromText } from '../kode/sumber-dana.ts';
import { isFigure } from './amount-cells.ts';
import { widthOf } from './columns.ts';
import type { TableRecord } from './split-records.ts';

/** What columns without a header seem to be, by what most of their cells are. */
interface GuessedColumns {
  readonly width: number;
  readonly kodeAt: number | null;
  /** Columns of amounts, from the left. */
  readonly amountsAt: readonly number[];
  readonly sumberDanaAt: number | null;
  /** The one with the longest texts. */
  readonly uraianAt: number | null;
}

export function guessColumns(records: readonly TableRecord[]): GuessedColumns {
  const width = widthOf(records);
  const filled = Array.from({ length: width }, (_, at) =>
    records.map(({ cells }) => (cells[at] ?? '').trim()).filter((cell) => cell !== ''),
  );
  const kodeAt = indexOf(filled, (cells) => share(cells, isKode) > 0.5);
  const amountsAt = filled.flatMap((cells, at) =>
    at !== kodeAt && share(cells, isAmount) > 0.5 && share(cells, isYear) < 1 ? [at] : [],
  );
  const texts = filled.flatMap((cells, at) => {
    const isText = at !== kodeAt && !amountsAt.includes(at) && share(cells, isYear) < 1;
    return isText && cells.length > 0 ? [at] : [];
  });
  const sumberDanaAt = findSource(texts, filled);
  const [uraianAt = null] = texts
    .filter((at) => at !== sumberDanaAt)
    .toSorted((a, b) => meanLength(filled[b]) - meanLength(filled[a]));
  return { width, kodeAt, amountsAt, sumberDanaAt, uraianAt };
}

/** Codes of sources before their names: `Dana Desa` may be an uraian, and one text alone is that. */
function findSource(texts: readonly number[], filled: readonly string[][]): number | null {
  const byCode = texts.find((at) => share(filled[at] ?? [], isSourceCode) > 0.5);
  if (byCode !== undefined) return byCode;
  const byName = texts.filter((at) => share(filled[at] ?? [], isSource) > 0.5);
  return texts.length > 1 ? (byName.at(-1) ?? null) : null;
}

function indexOf<T>(items: readonly T[], fits: (item: T, at: number) => boolean): number | null {
  const at = items.findIndex(fits);
  return at === -1 ? null : at;
}

function isKode(cell: string): boolean {
  const { rekening, fungsi } = normalizeKode(cell);
  return rekening !== null || fungsi !== null;
}

function isAmount(cell: string): boolean {
  return /\d{4}|\d[.,]\d{3}|^-?0?$|^rp/i.test(cell) && isFigure(cell);
}

/** `2026` beside every row is the year of the budget, never an amount. */
function isYear(cell: string): boolean {
  return /^20\d\d$/.test(cell);
}

function isSource(cell: string): boolean {
  return isKnownSumberDana(sumberDanaFromText(cell));
}

function isSourceCode(cell: string): boolean {
  return /^[A-Z]{2,4}([ ,;+]+[A-Z]{2,4})*$/.test(cell) && isSource(cell);
}

function share(cells: readonly string[], fits: (cell: string) => boolean): number {
  return cells.length === 0 ? 0 : cells.filter(fits).length / cells.length;
}

function meanLength(cells: readonly string[] = []): number {
  return cells.reduce((sum, cell) => sum + cell.length, 0) / Math.max(cells.length, 1);
}
