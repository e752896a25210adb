import { lettersOf } from '../../../basics/clean-text.ts';
import type { Rupiah } from '../../../basics/rupiah.ts';
import type { NumberReading, NumberStyle } from '../../import/amount-cells.ts';
import { numberStyleOf, readAmountCell } from '../../import/amount-cells.ts';
import { parentsOf, fungsiName, rekeningName } from '../../kode/kode-names.ts';
import { normalizeFungsi, normalizeKode, type NormalKode } from '../../kode/normalize-kode.ts';
import type { RawCells, RawRow } from './raw-row.ts';
import type { SkipReason } from '../../import/result.ts';

/** As printed; null = blank, or one of `unread`. */
export interface RowAmounts {
  readonly anggaran: Rupiah | null;
  readonly sebelum: Rupiah | null;
  readonly perubahan: Rupiah | null;
  readonly unread: readonly AmountColumn[];
}

const amountColumns = ['anggaran', 'sebelum', 'perubahan'] as const;
type AmountColumn = (typeof amountColumns)[number];

/** A row with a code the annex' numbering knows, at its place in the table's own hierarchy. */
export interface CodedRow {
  readonly kind: 'coded';
  readonly row: RawRow;
  readonly rekening: string | null;
  /** Of a kegiatan, named by the row or by the last kegiatan row above it. */
  readonly fungsi: string | null;
  /** From akun down; rows below a parent have its path and more. */
  readonly path: readonly string[];
  readonly amounts: RowAmounts;
}

interface UncodedRow {
  readonly kind: 'uncoded';
  readonly row: RawRow;
  readonly reason: SkipReason;
  /** Null where the table's shape already says what the row is. */
  readonly amounts: RowAmounts | null;
}

export type ReadRow = CodedRow | UncodedRow;

/** How these rows write their amounts, or as a person `said`. */
export function numbersOf(rows: readonly RawRow[], said: NumberStyle | null): NumberReading {
  const read = rows.filter(({ skip }) => skip === null);
  const amounts = read.flatMap(({ cells }) => amountColumns.map((column) => cells[column]));
  return numberStyleOf(amounts, said);
}

interface ReadRowsOptions {
  readonly isPerubahan: boolean;
  readonly style: NumberStyle;
}

export function readRows(
  rows: readonly RawRow[],
  { isPerubahan, style }: ReadRowsOptions,
): ReadRow[] {
  const toKode = rows.some(isBidangAsRekening) ? readBidangKode : readKode;
  let current: string | null = null;
  return rows.map((row) => {
    if (row.skip !== null) return { kind: 'uncoded', row, reason: row.skip, amounts: null };
    const amounts = readAmounts(row.cells, { isPerubahan, style });
    const kode = toKode(row.cells);
    if (kode.rekening === null && kode.fungsi === null) {
      return { kind: 'uncoded', row, reason: reasonWithoutCode(row.cells), amounts };
    }
    const isBelanja = kode.rekening?.startsWith('5') ?? true;
    const isAkun = kode.rekening?.length === 1;
    if (isAkun || !isBelanja) current = null;
    // A code printed once, or in a merged cell, holds for the rows below it.
    if (isBelanja && kode.fungsi !== null) current = kode.fungsi;
    const fungsi: string | null = kode.fungsi ?? (isBelanja && !isAkun ? current : null);
    return {
      kind: 'coded',
      row,
      rekening: kode.rekening,
      fungsi: fungsi?.split('.').length === 3 ? fungsi : null,
      path: pathOf({ ...kode, fungsi }, isBelanja),
      amounts,
    };
  });
}

function pathOf({ rekening, fungsi, rincian }: NormalKode, isBelanja: boolean): string[] {
  return [
    ...(isBelanja ? ['5', ...(fungsi === null ? [] : withParents(fungsi, 'f'))] : []),
    ...(rekening === null ? [] : withParents(rekening, 'r').slice(isBelanja ? 1 : 0)),
    ...(rincian === null ? [] : [rincian]),
  ];
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

function readKode({ kode, fungsi, uraian }: RawCells): NormalKode {
  const read = normalizeKode(codeOfDate(kode, uraian) ?? kode);
  if (fungsi !== '') return { ...read, fungsi: normalizeFungsi(fungsi) };
  if (read.fungsi !== null || read.rekening === null) return read;
  const meansFungsi = read.rekening.length <= 3 && saysFungsi(read.rekening, uraian);
  return meansFungsi ? { rekening: null, fungsi: read.rekening, rincian: null } : read;
}

/** An LRA of OpenSID numbers bidang and sub bidang as if they were kelompok and jenis of belanja: `5.2`. */
function readBidangKode(cells: RawCells): NormalKode {
  const { rekening } = normalizeKode(cells.kode);
  if (!rekening?.startsWith('5.')) return readKode(cells);
  return { rekening: null, fungsi: normalizeFungsi(rekening.slice(2)), rincian: null };
}

function isBidangAsRekening({ cells, skip }: RawRow): boolean {
  const [, bidang] = /^5\.(?:0?)([1-5])\.?$/.exec(cells.kode.trim()) ?? [];
  if (skip !== null || bidang === undefined) return false;
  return (
    /^bidang\b/i.test(cells.uraian) ||
    lettersOf(cells.uraian) === lettersOf(fungsiName(bidang) ?? '')
  );
}

/**
 * A spreadsheet makes a date of `4.2.1` (4 February 2001) and of `1.1.02`: the code again, where one of both
 * ways of writing it has the row's own name, or is the only one that is known. Null = no date, or not clear.
 */
function codeOfDate(text: string, uraian: string): string | null {
  const [, year = '', month = '', day = ''] = /^20(\d\d)-(\d\d)-(\d\d)$/.exec(text.trim()) ?? [];
  if (year === '') return null;
  const [d, m, y] = [day, month, year].map(Number);
  const codes = [`${d}.${m}.${y}`, `${d}.${m}.${year}`, `${m}.${d}.${y}`, `${m}.${d}.${year}`].map(
    (code) => {
      const { rekening, fungsi } = normalizeKode(code);
      return rekening ?? fungsi ?? '';
    },
  );
  const nameOf = (code: string) => rekeningName(code) ?? fungsiName(code);
  const known = [...new Set(codes)].filter((code) => nameOf(code) !== null);
  const named = known.filter((code) => lettersOf(nameOf(code) ?? '') === lettersOf(uraian));
  const [only, ...others] = named.length > 0 ? named : known;
  return only !== undefined && others.length === 0 ? only : null;
}

/** `4.1` is Pendapatan Asli Desa and Kelautan dan Perikanan: without leading zeros only the name tells. */
function saysFungsi(code: string, uraian: string): boolean {
  const said = lettersOf(uraian).replace(/^(sub)?bidang/, '');
  if (said !== lettersOf(uraian)) return true;
  return said === lettersOf(fungsiName(code) ?? '') && said !== lettersOf(rekeningName(code) ?? '');
}

/** A cell that cannot be read leaves out itself alone. */
function readAmounts(cells: RawCells, { isPerubahan, style }: ReadRowsOptions): RowAmounts {
  const read = (column: AmountColumn) =>
    readAmountCell(isPerubahan || column === 'anggaran' ? cells[column] : '', style);
  const found = {
    anggaran: read('anggaran'),
    sebelum: read('sebelum'),
    perubahan: read('perubahan'),
  };
  const amountOf = (column: AmountColumn) => {
    const cell = found[column];
    return cell.kind === 'ok' ? cell.rupiah : null;
  };
  return {
    anggaran: amountOf('anggaran'),
    sebelum: amountOf('sebelum'),
    perubahan: amountOf('perubahan'),
    unread: amountColumns.filter((column) => found[column].kind === 'unreadable'),
  };
}

function withParents(code: string, mark: string): string[] {
  return [...parentsOf(code), code].map((each) =>
    each.length === 1 && mark === 'r' ? each : mark + each,
  );
}
