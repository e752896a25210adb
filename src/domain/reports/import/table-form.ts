import type { TableRecord } from './split-records.ts';

/** How the tables of one kind of report look. */
export interface TableForm<Role extends string> {
  /** The first that fits a header wins; null = a column that is known and not read. */
  readonly headers: readonly (readonly [RegExp, Role | null])[];
  /** A row is a header only with one of these. */
  readonly naming: readonly Role[];
  readonly needs: readonly Role[];
  /** Read from several cells, e.g. a code. */
  readonly spread: readonly Role[];
  readonly guess: (records: readonly TableRecord[]) => readonly (Role | null)[];
}
