import type { DesaCode } from '../basics/ids.ts';
import { type Rupiah, minus, plus, rupiah } from '../basics/rupiah.ts';
import type { Desa } from '../desa/kecamatan.ts';
import type { NumberStyle } from '../reports/import/amount-cells.ts';
import { numberStyleOf, readAmountCell, isFigure } from '../reports/import/amount-cells.ts';
import { cellsByRole, findColumns, shapeReason, widthOf } from '../reports/import/columns.ts';
import type { TableColumn } from '../reports/import/result.ts';
import type { TableRecord, TableForm } from '../reports/import/split-records.ts';
import type { ImportTable } from '../reports/import/table.ts';
import { findDesa } from './find-desa.ts';

export interface PaguRow {
  readonly desa: DesaCode;
  readonly amounts: Readonly<Partial<Record<PaguColumn, Rupiah>>>;
  readonly sourceLine: number;
}

/** A row that gave nothing; `cell` is what could not be read. */
export interface UnreadPagu {
  readonly reason: 'unknown-desa' | 'unreadable' | 'no-amount' | 'parts' | 'twice' | 'total';
  readonly sourceLine: number;
  readonly cell: string;
}

export interface ReadPagu {
  readonly columns: readonly TableColumn<PaguRole>[];
  /** The desa and at least one source have a column. */
  readonly isMatched: boolean;
  readonly rows: readonly PaguRow[];
  readonly unread: readonly UnreadPagu[];
}

/**
 * The official figures of a table, a desa a row and a source a column. A row with one figure that cannot be
 * read gives none: half a desa would pass for the whole.
 */
export function readPagu(
  { records }: ImportTable,
  { desaList, roles }: { readonly desaList: readonly Desa[]; readonly roles: Roles },
): ReadPagu {
  const form = paguTableForm(desaList);
  const { columns, header, isMatched } = findColumns(records, form, roles);
  const hasSource = paguRoles.slice(1).some((one) => columns.some(({ role }) => role === one));
  if (!isMatched || !hasSource) return { columns, isMatched: false, rows: [], unread: [] };
  const rows: PaguRow[] = [];
  const unread: UnreadPagu[] = [];
  const { style } = numberStyleOf(
    records.flatMap(({ cells }) => Object.values(cellsByRole(cells, columns))),
    null,
  );
  for (const [at, record] of records.entries()) {
    if (shapeReason(record.cells, at, { header, form }) !== null) continue;
    const read = readRow(record, { columns, desaList, style });
    const isTwice = 'desa' in read && rows.some(({ desa }) => desa === read.desa);
    if (!('desa' in read)) unread.push(read);
    else if (isTwice) unread.push(unreadRow(record, 'twice', record.text.trim()));
    else rows.push(read);
  }
  return { columns, isMatched: true, rows, unread };
}

/** As a person chose them; null = as found. */
export type Roles = readonly (PaguRole | null)[] | null;

interface Around {
  readonly columns: readonly TableColumn<PaguRole>[];
  readonly desaList: readonly Desa[];
  readonly style: NumberStyle;
}

function readRow(record: TableRecord, { columns, desaList, style }: Around): PaguRow | UnreadPagu {
  const cells = cellsByRole(record.cells, columns);
  const desa = findDesa(cells.desa ?? '', desaList);
  if (!desa) {
    const name = cells.desa ?? record.cells.find((cell) => cell.trim() !== '')?.trim() ?? '';
    return unreadRow(record, /^(jumlah|total)/i.test(name) ? 'total' : 'unknown-desa', name);
  }
  const read: Partial<Record<PaguRole, Rupiah>> = {};
  for (const source of paguRoles.slice(1)) {
    const cell = cells[source] ?? '';
    const amount = readAmountCell(cell, style);
    if (amount.kind === 'empty') continue;
    if (amount.kind === 'unreadable' || amount.rupiah < 0)
      return unreadRow(record, 'unreadable', cell);
    read[source] = amount.rupiah;
  }
  const amounts = withDanaDesa(read);
  if (!amounts) return unreadRow(record, 'parts', desa.name);
  if (Object.keys(amounts).length === 0) return unreadRow(record, 'no-amount', desa.name);
  return { desa: desa.code, amounts, sourceLine: record.sourceLine };
}

/** Two of total, KDMP and regular part give the third, which is not kept; null where all three do not add up. */
function withDanaDesa({
  REG,
  ...amounts
}: Partial<Record<PaguRole, Rupiah>>): PaguRow['amounts'] | null {
  const { DDS, KDMP } = amounts;
  if (REG === undefined) return amounts;
  if (DDS === undefined) return { ...amounts, DDS: rupiah(plus(REG, KDMP ?? 0)) };
  const kdmp = KDMP ?? rupiah(minus(DDS, REG));
  return kdmp >= 0 && plus(REG, kdmp) === DDS ? { ...amounts, KDMP: kdmp } : null;
}

function unreadRow(
  { sourceLine }: TableRecord,
  reason: UnreadPagu['reason'],
  cell: string,
): UnreadPagu {
  return { reason, sourceLine, cell };
}

/** The sources whose amount another office sets, in the order of a table without a header. */
export const paguSources = ['DDS', 'ADD', 'PBH', 'PBK', 'PBP'] as const;
/** Of the Dana Desa, what goes straight to the KDMP; the regular part is the rest of it. */
export const paguColumns = [...paguSources, 'KDMP'] as const;
type PaguColumn = (typeof paguColumns)[number];
type PaguRole = 'desa' | PaguColumn | 'REG';

export const paguRoles: readonly PaguRole[] = ['desa', ...paguColumns, 'REG'];

/** How the tables of an SK or Perbup look. */
function paguTableForm(desaList: readonly Desa[]): TableForm<PaguRole> {
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
  [/\bkdmp\b|kopdes|koperasi|merah putih/, 'KDMP'],
  [/reguler/, 'REG'],
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
