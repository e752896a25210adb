import { cellsByRole, shapeReason, type TableShape } from '../../import/columns.ts';
import type { TableForm, TableRecord } from '../../import/split-records.ts';
import type { SkipReason } from '../../import/result.ts';
import type { ColumnRole } from './result.ts';

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

/** Rows of a table whose cells are cut; `toCells` says which cell of this kind stands for which here. */
export function rowsFromColumns<Role extends string>(
  records: readonly TableRecord[],
  { columns, header, form }: TableShape<Role> & { readonly form: TableForm<Role> },
  toCells: (cells: Partial<Record<Role, string>>) => Partial<RawCells>,
): RawRow[] {
  return records.map((record, at) => ({
    sourceLine: record.sourceLine,
    text: record.text,
    cells: { ...noCells, ...toCells(cellsByRole(record.cells, columns)) },
    skip: shapeReason(record.cells, at, { header, form }),
  }));
}
