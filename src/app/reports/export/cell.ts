import type { Instant, Tanggal } from '../../../domain/basics/tanggal.ts';

/** A cell as a workbook keeps it: numbers and days are real, `null` is empty. */
export type Cell = string | number | Day | Moment | null;

/** A calendar day. */
interface Day {
  readonly day: Tanggal;
}

/** A moment, shown in WIB. */
interface Moment {
  readonly at: Instant;
}

export interface Sheet {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

export function dayCell(day: string | null | undefined): Cell {
  return day ? { day: day as Tanggal } : null; // as the schema read it
}

export function momentCell(at: Instant | null | undefined): Cell {
  return at ? { at } : null;
}

/** Yes and no as the office writes them; nothing where nothing was said. */
export function yesNoCell(value: boolean | null | undefined): Cell {
  return value === null || value === undefined ? null : value ? 'ya' : 'tidak';
}
