import type { ColumnRole, SkipReason } from './result.ts';

/** A row by what its cells are, before anything is made of them; '' = not there. */
export type RawCells = Readonly<Record<ColumnRole, string>>;

export interface RawRow {
  readonly sourceLine: number;
  readonly text: string;
  readonly cells: RawCells;
  /** Set where the table's shape already says so: header, title, blank. */
  readonly skip: SkipReason | null;
}

export const noCells: RawCells = {
  kode: '',
  fungsi: '',
  uraian: '',
  anggaran: '',
  sebelum: '',
  perubahan: '',
  sumberDana: '',
  volume: '',
  satuan: '',
};
