import { parseRupiah } from '../../basics/rupiah.ts';
import { normalizeKode } from '../kode/normalize-kode.ts';
import { sumberDanaFromText, sumberDanaList } from '../kode/sumber-dana.ts';
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
    at !== kodeAt && share(cells, isAmount) > 0.5 ? [at] : [],
  );
  const taken = new Set([kodeAt, ...amountsAt]);
  const sumberDanaAt = indexOf(
    filled,
    (cells, at) => !taken.has(at) && share(cells, isSumberDana) > 0.5,
  );
  const texts = filled.flatMap((_, at) => (taken.has(at) || at === sumberDanaAt ? [] : [at]));
  const [uraianAt = null] = texts.toSorted((a, b) => meanLength(filled[b]) - meanLength(filled[a]));
  return { width, kodeAt, amountsAt, sumberDanaAt, uraianAt };
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
  return /\d{4}|\d\.\d{3}|^-?0?$|^rp/i.test(cell) && parseRupiah(cell).kind === 'ok';
}

function isSumberDana(cell: string): boolean {
  return sumberDanaList.some(({ code }) => code === sumberDanaFromText(cell));
}

function share(cells: readonly string[], fits: (cell: string) => boolean): number {
  return cells.length === 0 ? 0 : cells.filter(fits).length / cells.length;
}

function meanLength(cells: readonly string[] = []): number {
  return cells.reduce((sum, cell) => sum + cell.length, 0) / Math.max(cells.length, 1);
}
