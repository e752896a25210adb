import { isKode } from '../kode/normalize-kode.ts';
import { isKnownSumberDana, sumberDanaFromText } from '../kode/sumber-dana.ts';
import { isFigure } from './amount-cells.ts';
import { widthOf } from './columns.ts';
import type { TableRecord } from './split-records.ts';

/**
 * What columns without a header seem to be, by what most of their cells are; `uraian` is the one with the
 * longest texts, and the amounts, from the left, are what `roleOfAmount` says.
 */
export function guessRoles<Role extends string>(
  records: readonly TableRecord[],
  uraian: Role,
  roleOfAmount: (at: number, amountsAt: readonly number[]) => Role | null | undefined,
): (Role | 'kode' | 'sumberDana' | null)[] {
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
  return Array.from({ length: width }, (_, at) => {
    if (at === kodeAt) return 'kode';
    if (at === sumberDanaAt) return 'sumberDana';
    return at === uraianAt ? uraian : (roleOfAmount(at, amountsAt) ?? null);
  });
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
