import type { Finding } from '../report-rules.ts';
import type { NumberReading, NumberStyle } from './amount-cells.ts';

/** Why a row of a table did not become a line of the report. */
export type SkipReason =
  | 'header'
  | 'title'
  | 'blank'
  /** A heading or a sum over rows below it: used to check the sums. */
  | 'parent'
  /** JUMLAH, SURPLUS and the like: used to check the sums. */
  | 'total'
  /** The same, but over what, the row does not say. */
  | 'total-unknown'
  /** A sum of a bidang or kegiatan with no rekening below it: nothing of the report has such a line. */
  | 'no-rekening'
  | 'text-only'
  | 'amount-without-code'
  | 'unknown-code'
  | 'unreadable-amount'
  /** Figures or a place, but no name of a kegiatan. */
  | 'no-name'
  /** A line of the budget with an empty realisasi: what the report has stays. */
  | 'no-realisasi'
  /** More than one line of the budget fits, and nothing tells which. */
  | 'several-lines'
  /** Another row of the table has filled that line. */
  | 'line-taken';

export interface TableColumn<Role extends string> {
  /** As printed; '' in a table without a header. */
  readonly header: string;
  /** What the column is; null = read by nobody. */
  readonly role: Role | null;
  /** The first filled cells below the header, to know it by. */
  readonly samples: readonly string[];
}

export interface ImportedLine<Line> {
  readonly id: string;
  readonly line: Line;
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

/** Words for a fund source that stand for no Siskeudes code, with the rows that have them. */
export interface UnknownSource {
  readonly name: string;
  readonly rowCount: number;
}

export type RefusalReason =
  | 'empty'
  | 'too-large'
  | 'unpacks-too-large'
  | 'image'
  | 'pdf'
  | 'xls'
  | 'encrypted'
  | 'other-zip'
  | 'broken'
  | 'utf-16'
  | 'binary'
  | 'no-columns';

export interface RefusedImport {
  readonly kind: 'refused';
  readonly reason: RefusalReason;
  /** The first row that is no row of a table; from 1. */
  readonly sourceLine?: number;
}

/** Every line of the text is in `lines` or in `skipped`, once. */
export interface ReadImport<Line, Role extends string> {
  readonly kind: 'read';
  /** Empty where columns stand apart by spaces and were read by their shape. */
  readonly columns: readonly TableColumn<Role>[];
  /** Whether the columns that are needed were found; else a person says which they are. */
  readonly isMatched: boolean;
  readonly lines: readonly ImportedLine<Line>[];
  readonly skipped: readonly SkippedRow[];
  /** Printed sums that are not the sum of what was read (I1), printed changes (I13), cut texts. */
  readonly findings: readonly Finding[];
  readonly sources: readonly UnknownSource[];
  readonly numbers: NumberReading;
  /** Printed totals that are the sum of what was read. */
  readonly agreed: readonly AgreedSum[];
}

export interface AgreedSum {
  readonly name: string;
  readonly amount: number;
}

export type ImportResult<Line, Role extends string> = ReadImport<Line, Role> | RefusedImport;

/** What a person said about a table; nothing of it is kept for the next one. */
export interface ReadChoices<Role extends string> {
  /** A role for each column; null = as found. */
  readonly roles: readonly (Role | null)[] | null;
  /** The Siskeudes code of words that nobody knows. */
  readonly aliases: Readonly<Record<string, string>>;
  /** How the table writes its amounts; null = as found. */
  readonly numbers: NumberStyle | null;
}

export const noChoices: ReadChoices<never> = { roles: null, aliases: {}, numbers: null };
