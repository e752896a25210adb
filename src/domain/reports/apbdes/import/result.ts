import type { Finding } from '../../finding.ts';
import type { ApbdesLine } from '../schema.ts';

/** Why a row of the table did not become a line of the budget. */
export type SkipReason =
  | 'header'
  | 'title'
  | 'blank'
  /** Akun to kegiatan, or a rekening with rows of its own below: used to check the sums. */
  | 'parent'
  /** JUMLAH, SURPLUS and the like: used to check the sums. */
  | 'total'
  /** The same, but over what, the row does not say. */
  | 'total-unknown'
  | 'text-only'
  | 'amount-without-code'
  | 'unknown-code'
  | 'unreadable-amount';

/** What a column of the table is; null = read by nobody. */
export type ColumnRole =
  | 'kode'
  | 'fungsi'
  | 'uraian'
  | 'anggaran'
  | 'sebelum'
  | 'perubahan'
  | 'sumberDana'
  | 'volume'
  | 'satuan';

export interface TableColumn {
  /** As printed; '' in a table without a header. */
  readonly header: string;
  readonly role: ColumnRole | null;
}

export interface ImportedLine {
  readonly id: string;
  readonly line: ApbdesLine;
  /** From 1. */
  readonly sourceLine: number;
  /** The row as it was, several lines of text where a quoted cell has line breaks. */
  readonly text: string;
}

export interface SkippedRow {
  readonly reason: SkipReason;
  readonly sourceLine: number;
  readonly text: string;
}

export type RefusalReason =
  'empty' | 'too-large' | 'image' | 'pdf' | 'spreadsheet' | 'utf-16' | 'binary' | 'no-columns';

export interface RefusedImport {
  readonly kind: 'refused';
  readonly reason: RefusalReason;
}

export interface ReadImport {
  readonly kind: 'read';
  readonly columns: readonly TableColumn[];
  readonly lines: readonly ImportedLine[];
  readonly skipped: readonly SkippedRow[];
  /** Printed sums that are not the sum of what was read (I1), printed changes (I13), cut texts. */
  readonly findings: readonly Finding[];
}

/** Every line of the text is in `lines` or in `skipped`, once. */
export type ImportResult = ReadImport | RefusedImport;
