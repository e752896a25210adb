import type { Content } from '../../../domain/standing/report-doc.ts';
import type { Instant, Tanggal } from '../../../domain/basics/tanggal.ts';
import type { Cell } from '../../kit/workbook.ts';

export type Rows = readonly (readonly Cell[])[];

/** A sheet of what lies inside the reports, a row a line. */
interface LineSheet {
  readonly name: string;
  readonly head: readonly string[];
  readonly rowsOf: (content: Content) => Rows;
}

/** What a kind of report puts into the workbook of everything. */
export interface KindExport {
  /** The figures of its summary, behind what every report has. */
  readonly head: readonly string[];
  /** Null where this version cannot read the content. */
  readonly cells: (content: Content) => readonly Cell[] | null;
  /** Null where its summary says all. */
  readonly lines: LineSheet | null;
}

interface Reads<T> {
  readonly safeParse: (content: unknown) => { readonly data?: T | undefined };
}

interface Given<T> {
  readonly head: readonly string[];
  readonly cells: (content: T) => readonly Cell[];
  readonly lines?: Omit<LineSheet, 'rowsOf'> & { readonly rowsOf: (content: T) => Rows };
}

/** A kind's export by its schema: what that cannot read has no figures and no lines. */
export function kindExport<T>(schema: Reads<T>, { head, cells, lines }: Given<T>): KindExport {
  const read = <V>(content: Content, use: (content: T) => V, other: V): V => {
    const { data } = schema.safeParse(content);
    return data === undefined ? other : use(data);
  };
  return {
    head,
    cells: (content) => read<readonly Cell[] | null>(content, cells, null),
    lines: lines ? { ...lines, rowsOf: (content) => read<Rows>(content, lines.rowsOf, []) } : null,
  };
}

/** An amount of rupiah: a workbook shows a small one by thousands too, as the others of its column. */
export function rupiahCell(amount: number | null): Cell {
  return amount === null ? null : { rupiah: amount };
}

export function dayCell(day: string | null | undefined): Cell {
  return day ? { day: day as Tanggal } : null; // as the schema read it
}

export function momentCell(at: Instant | null | undefined): Cell {
  return at ? { at } : null;
}

/** `percent`: 87.5 for 87,5 %. */
export function shareCell(percent: number | null | undefined): Cell {
  return percent == null ? null : { share: percent };
}

/** Yes and no as the office writes them; nothing where nothing was said. */
export function yesNoCell(value: boolean | null | undefined): Cell {
  return value === null || value === undefined ? null : value ? 'ya' : 'tidak';
}
