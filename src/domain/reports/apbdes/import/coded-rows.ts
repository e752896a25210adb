import { parseRupiah, type Rupiah } from '../../../basics/rupiah.ts';
import { parentsOf } from '../../kode/code-list.ts';
import { fungsiName } from '../../kode/kode-fungsi.ts';
import { rekeningName } from '../../kode/kode-rekening.ts';
import { normalizeFungsi, normalizeKode } from '../../kode/normalize-kode.ts';
import type { RawCells, RawRow } from './raw-row.ts';
import type { SkipReason } from '../../import/result.ts';

/** Whole rupiah as printed; null = blank. */
export interface RowAmounts {
  readonly anggaran: Rupiah | null;
  readonly sebelum: Rupiah | null;
  readonly perubahan: Rupiah | null;
}

/** A row with a code the annex' numbering knows, at its place in the table's own hierarchy. */
export interface CodedRow {
  readonly kind: 'coded';
  readonly row: RawRow;
  readonly rekening: string | null;
  /** Of a kegiatan, named by the row or by the last kegiatan row above it. */
  readonly fungsi: string | null;
  /** From akun down; rows below a parent have its path and more. */
  readonly path: readonly string[];
  /** Null where an amount could not be read. */
  readonly amounts: RowAmounts | null;
}

interface UncodedRow {
  readonly kind: 'uncoded';
  readonly row: RawRow;
  readonly reason: SkipReason;
  readonly amounts: RowAmounts | null;
}

export type ReadRow = CodedRow | UncodedRow;

export function readRows(rows: readonly RawRow[], isPerubahan: boolean): ReadRow[] {
  let current: string | null = null;
  return rows.map((row) => {
    if (row.skip !== null) return { kind: 'uncoded', row, reason: row.skip, amounts: null };
    const amounts = readAmounts(row.cells, isPerubahan);
    const kode = readKode(row.cells);
    if (kode.rekening === null && kode.fungsi === null) {
      return { kind: 'uncoded', row, reason: reasonWithoutCode(row.cells), amounts };
    }
    const isBelanja = kode.rekening?.startsWith('5') ?? true;
    const isAkun = kode.rekening?.length === 1;
    if (isAkun || !isBelanja) current = null;
    if (kode.rekening === null) current = kode.fungsi;
    const fungsi: string | null = kode.fungsi ?? (isBelanja && !isAkun ? current : null);
    const path = [
      ...(isBelanja ? ['5', ...(fungsi === null ? [] : withParents(fungsi, 'f'))] : []),
      ...(kode.rekening === null ? [] : withParents(kode.rekening, 'r').slice(isBelanja ? 1 : 0)),
      ...(kode.rincian === null ? [] : [kode.rincian]),
    ];
    const isKegiatan = fungsi?.split('.').length === 3;
    return {
      kind: 'coded',
      row,
      rekening: kode.rekening,
      fungsi: isKegiatan ? fungsi : null,
      path,
      amounts,
    };
  });
}

/** JUMLAH PENDAPATAN, SURPLUS/(DEFISIT) and the like, which have no code or stand in its column. */
const TOTAL_ROW = /^(jumlah|total|surplus|defisit|pembiayaan net+o|silpa|sisa lebih)/i;

export function labelOf({ uraian, kode }: RawCells): string {
  return uraian === '' ? kode : uraian;
}

function reasonWithoutCode(cells: RawCells): SkipReason {
  if (TOTAL_ROW.test(labelOf(cells)) || TOTAL_ROW.test(cells.kode)) return 'total';
  if (cells.kode !== '' || cells.fungsi !== '') return 'unknown-code';
  const hasFigure = [cells.anggaran, cells.sebelum].some((cell) => /\d/.test(cell));
  return hasFigure ? 'amount-without-code' : 'text-only';
}

function readKode({ kode, fungsi, uraian }: RawCells) {
  const read = normalizeKode(kode);
  if (fungsi !== '') return { ...read, fungsi: normalizeFungsi(fungsi) };
  if (read.fungsi !== null || read.rekening === null) return read;
  const meansFungsi = read.rekening.length <= 3 && saysFungsi(read.rekening, uraian);
  return meansFungsi ? { rekening: null, fungsi: read.rekening, rincian: null } : read;
}

/** `4.1` is Pendapatan Asli Desa and Kelautan dan Perikanan: without leading zeros only the name tells. */
function saysFungsi(code: string, uraian: string): boolean {
  const said = fold(uraian).replace(/^(sub)?bidang/, '');
  if (said !== fold(uraian)) return true;
  return said === fold(fungsiName(code) ?? '') && said !== fold(rekeningName(code) ?? '');
}

function readAmounts(cells: RawCells, isPerubahan: boolean): RowAmounts | null {
  const anggaran = parseRupiah(cells.anggaran);
  const sebelum = parseRupiah(isPerubahan ? cells.sebelum : '');
  const perubahan = parseRupiah(isPerubahan ? cells.perubahan : '');
  const all = [anggaran, sebelum, perubahan];
  if (all.some(({ kind }) => kind === 'unreadable')) return null;
  const [a, s, p] = all.map((parsed) => (parsed.kind === 'ok' ? parsed.rupiah : null));
  return { anggaran: a ?? null, sebelum: s ?? null, perubahan: p ?? null };
}

function withParents(code: string, mark: string): string[] {
  return [...parentsOf(code), code].map((each) =>
    each.length === 1 && mark === 'r' ? each : mark + each,
  );
}

function fold(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}
