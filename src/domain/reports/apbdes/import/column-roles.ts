import { parseRupiah } from '../../../basics/rupiah.ts';
import { normalizeKode } from '../normalize-kode.ts';
import { sumberDanaFromText, sumberDanaList } from '../sumber-dana.ts';
import type { ColumnRole, TableColumn } from './result.ts';
import type { TableRecord } from './split-records.ts';

export interface TableShape {
  readonly columns: readonly TableColumn[];
  /** Index of the header among the records; -1 where there is none. */
  readonly headerAt: number;
}

/** What each column is, from its header or else from what stands in it; null when no one can tell. */
export function findColumns(
  records: readonly TableRecord[],
  isPerubahan: boolean,
): TableShape | null {
  const headerAt = records.slice(0, HEADER_WITHIN).findIndex(({ cells }) => isHeader(cells));
  const header = records[headerAt];
  const columns = header
    ? spreadKode(header.cells.map((cell) => ({ header: cell.trim(), role: roleOfHeader(cell) })))
    : guessColumns(records, isPerubahan);
  const has = (role: ColumnRole) => columns.some((column) => column.role === role);
  return has('kode') && has('anggaran') ? { columns: firstOfEach(columns), headerAt } : null;
}

/** Titles above a header: kabupaten, desa, tahun and the like. */
const HEADER_WITHIN = 20;

/** The first that fits wins: `Harga Satuan` is no unit, `Sebelum Perubahan` no amount after. */
const HEADERS: readonly (readonly [RegExp, ColumnRole | null])[] = [
  [/harga|^no\.?$|%|persen|realisasi/, null],
  [/bertambah|berkurang|selisih/, 'perubahan'],
  [/awal|sebelum|semula/, 'sebelum'],
  [/setelah|sesudah|menjadi|anggaran perubahan/, 'anggaran'],
  [/sumber ?dana|^sumber/, 'sumberDana'],
  [/^kode.*(fungsi|bidang|kegiatan)/, 'fungsi'],
  [/^(kode|kd|no\.? rek|nomor rek|rekening)/, 'kode'],
  [/^(uraian|nama|deskripsi)/, 'uraian'],
  [/^(anggaran|jumlah|pagu|nilai|rupiah)/, 'anggaran'],
  [/^(vol|kuantitas|keluaran|output)/, 'volume'],
  [/^satuan/, 'satuan'],
];

export function isHeader(cells: readonly string[]): boolean {
  const roles = cells.map(roleOfHeader).filter((role) => role !== null);
  const hasFigure = cells.some((cell) => parseRupiah(cell).kind === 'ok');
  const isNamed = roles.includes('kode') || roles.includes('uraian');
  return new Set(roles).size >= 2 && isNamed && !hasFigure;
}

function roleOfHeader(cell: string): ColumnRole | null {
  const folded = cell.toLowerCase().replaceAll(/\s+/g, ' ').trim();
  return HEADERS.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}

/** A code over several cells has one header over the first: the empty ones behind it belong to it. */
function spreadKode(columns: readonly TableColumn[]): TableColumn[] {
  let previous: ColumnRole | null = null;
  return columns.map((column) => {
    const isSpread = column.header === '' && (previous === 'kode' || previous === 'fungsi');
    const role: ColumnRole | null = isSpread ? previous : column.role;
    previous = role;
    return { ...column, role };
  });
}

/** Two columns may claim the same role; only a code is read from several cells. */
function firstOfEach(columns: readonly TableColumn[]): TableColumn[] {
  return columns.map((column, at) => {
    const isCode = column.role === 'kode' || column.role === 'fungsi';
    const isFirst = columns.findIndex(({ role }) => role === column.role) === at;
    return isCode || isFirst ? column : { ...column, role: null };
  });
}

function guessColumns(records: readonly TableRecord[], isPerubahan: boolean): TableColumn[] {
  const width = records.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const filled = Array.from({ length: width }, (_, at) =>
    records.map(({ cells }) => (cells[at] ?? '').trim()).filter((cell) => cell !== ''),
  );
  const roles: (ColumnRole | null)[] = filled.map(() => null);
  const kodeAt = filled.findIndex((cells) => share(cells, isKode) > 0.5);
  if (kodeAt !== -1) roles[kodeAt] = 'kode';
  const isFree = (at: number) => roles[at] === null;
  const amounts = indexesOf(filled, (cells, at) => isFree(at) && share(cells, isAmount) > 0.5);
  const used = isPerubahan ? amounts.slice(0, 3) : amounts.slice(-1);
  const names: readonly ColumnRole[] =
    used.length > 1 ? ['sebelum', 'anggaran', 'perubahan'] : ['anggaran'];
  used.forEach((at, n) => (roles[at] = names[n] ?? null));
  const sumberAt = filled.findIndex((cells, at) => isFree(at) && share(cells, isSumberDana) > 0.5);
  if (sumberAt !== -1) roles[sumberAt] = 'sumberDana';
  const texts = indexesOf(filled, (_, at) => isFree(at) && !amounts.includes(at));
  const [longest] = texts.toSorted((a, b) => meanLength(filled[b]) - meanLength(filled[a]));
  if (longest !== undefined) roles[longest] = 'uraian';
  return roles.map((role) => ({ header: '', role }));
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

function indexesOf<T>(items: readonly T[], fits: (item: T, at: number) => boolean): number[] {
  return items.flatMap((item, at) => (fits(item, at) ? [at] : []));
}
