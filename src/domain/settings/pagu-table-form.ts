import type { Desa } from '../desa/kecamatan.ts';
import { isFigure } from '../reports/import/amount-cells.ts';
import { widthOf } from '../reports/import/columns.ts';
import type { TableForm, TableRecord } from '../reports/import/split-records.ts';
import { findDesa } from './find-desa.ts';

/** The sources whose amount another office sets, in the order of a table without a header. */
export const paguSources = ['DDS', 'ADD', 'PBH', 'PBK', 'PBP'] as const;
export type PaguSource = (typeof paguSources)[number];
export type PaguRole = 'desa' | PaguSource;

export const paguRoles: readonly PaguRole[] = ['desa', ...paguSources];

/** How the tables of an SK or Perbup look. */
export function paguTableForm(desaList: readonly Desa[]): TableForm<PaguRole> {
  return {
    headers: HEADERS,
    naming: ['desa'],
    needs: ['desa'],
    spread: [],
    guess: (records) => guess(records, desaList),
  };
}

/** The first that fits wins: `Alokasi Dana Desa` is no Dana Desa, and `Kode Desa` no second name. */
const HEADERS: readonly (readonly [RegExp, PaguRole | null])[] = [
  [/^no\.?$|^nomor|kecamatan|^kode|^(jumlah|total)$|tahap|%/, null],
  [/\badd\b|alokasi dana desa/, 'ADD'],
  [/\bdds?\b|dana desa/, 'DDS'],
  [/\bpbh\b|\bbhp|bagi hasil|bagian.*(pajak|retribusi)/, 'PBH'],
  [/\bpbp\b|prov/, 'PBP'],
  [/\bpbk\b|\bbkk\b|kab/, 'PBK'],
  [/desa|kelurahan/, 'desa'],
];

/** Without a header: the column that names desa, and the amounts right of it in the order of the sources. */
function guess(records: readonly TableRecord[], desaList: readonly Desa[]): (PaguRole | null)[] {
  const width = widthOf(records);
  const columns = Array.from({ length: width }, (_, at) =>
    records.map(({ cells }) => (cells[at] ?? '').trim()).filter((cell) => cell !== ''),
  );
  const desaAt = columns.findIndex(
    (cells) => cells.filter((cell) => findDesa(cell, desaList)).length * 2 >= cells.length,
  );
  let next = 0;
  return columns.map((cells, at): PaguRole | null => {
    if (at === desaAt) return 'desa';
    if (desaAt === -1 || at < desaAt || !isOfAmounts(cells)) return null;
    return paguSources[next++] ?? null;
  });
}

/** An empty column between two sources keeps its place in their order. */
function isOfAmounts(cells: readonly string[]): boolean {
  return cells.filter((cell) => isFigure(cell) || cell === '-').length * 2 >= cells.length;
}
