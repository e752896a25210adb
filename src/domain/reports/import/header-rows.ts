import { cleanText } from '../../basics/clean-text.ts';
import { isFigure } from './amount-cells.ts';
import type { HeaderName, TableForm, TableRecord } from './split-records.ts';

/** Where the header stands: its first row and how many there are; `at` is -1 where there is none. */
export interface HeaderPlace {
  readonly at: number;
  readonly rowCount: number;
}

export function findHeader<Role extends string>(
  records: readonly TableRecord[],
  form: TableForm<Role>,
): HeaderPlace {
  const at = records.slice(0, HEADER_WITHIN).findIndex(({ cells }) => isHeader(cells, form));
  if (at === -1) return { at, rowCount: 0 };
  let rowCount = 1;
  while (rowCount < MAX_HEADER_ROWS && isLowerRow(records, at + rowCount, form)) rowCount += 1;
  return { at, rowCount };
}

/** Two roles and more, one of them naming what the row is about, and no figure. */
export function isHeader<Role extends string>(
  cells: readonly string[],
  form: TableForm<Role>,
): boolean {
  if (cells.some(isFigure)) return false;
  const roles = cells.map((cell) => roleOfHeader(cell, form)).filter((role) => role !== null);
  return new Set(roles).size >= 2 && roles.some((role) => form.naming.includes(role));
}

/** The names of the columns; what a joined cell says holds for all below it. */
export function headerNames<Role extends string>(
  records: readonly TableRecord[],
  { at, rowCount }: HeaderPlace,
  form: TableForm<Role>,
): readonly HeaderName<Role>[] | null {
  if (at === -1) return null;
  const rows = records.slice(at, at + rowCount).map(({ cells }) => cells.map(headerText));
  const width = Math.max(...rows.map((cells) => cells.length));
  return Array.from({ length: width }, (_, column) => {
    const names = rows.map((cells, row) => joinedName(cells, column, rows[row + 1]));
    const own = rows.flatMap((cells) => cells[column] || []);
    return { header: own.join(' '), role: roleOfNames(names, form) };
  });
}

/** `1;2;3;4` below a header, also as `(1)` or with its formula, `5=3-4`. */
export function isColumnNumbers(filled: readonly string[]): boolean {
  const numbers = filled.map((cell) => /^\(?(\d{1,2})\)?(?: ?=.*)?$/.exec(cell.trim())?.[1]);
  return filled.length > 2 && numbers.every((number, at) => Number(number) === at + 1);
}

/** Titles above a header: kabupaten, desa, tahun and the like. */
const HEADER_WITHIN = 20;
const MAX_HEADER_ROWS = 3;
/** A longer text is no name of a column. */
const MAX_HEADER_LENGTH = 300;

/** Keys of other tables in the database of Siskeudes, which are no codes of a budget. */
export const SISKEUDES_KEYS =
  /^(kd|kode) ?(desa|kec|kab|prov|bid|posting|sbu|sas|bank|bayar|buku|map|mutasi)$|^(kd|kode) sub ?rinci|^nip/;

/** A row of names below a header: known ones mostly, or such as stand below a joined cell. */
function isLowerRow<Role extends string>(
  records: readonly TableRecord[],
  at: number,
  form: TableForm<Role>,
): boolean {
  const cells = (records[at]?.cells ?? []).map(headerText);
  const above = (records[at - 1]?.cells ?? []).map(headerText);
  const filled = cells.flatMap((cell, column) => (cell === '' ? [] : [{ cell, column }]));
  if (filled.length === 0 || cells.some(isFigure) || isColumnNumbers(cells)) return false;
  const known = filled.filter(({ cell }) => isKnown(cell, form)).length;
  const isBelowJoined = filled.every(({ column }) => !above[column] || !above[column + 1]);
  if (isBelowJoined && known > 0 && filled.length > 1) return true;
  return known >= 2 && known * 2 >= filled.length;
}

/** A name in its own row, or that of a joined cell before it where the row below goes on under it. */
function joinedName(
  cells: readonly string[],
  column: number,
  below: readonly string[] | undefined,
): string {
  const own = cells[column] ?? '';
  if (own !== '' || !below?.[column]) return own;
  return cells.slice(0, column).findLast((cell) => cell !== '') ?? '';
}

/** The lowest name that is known, then all of them together, then those above. */
function roleOfNames<Role extends string>(
  names: readonly string[],
  form: TableForm<Role>,
): Role | null {
  const filled = names.filter((name) => name !== '');
  for (const name of [...filled].toReversed())
    if (isKnown(name, form)) return roleOfHeader(name, form);
  return roleOfHeader(filled.join(' '), form);
}

function isKnown<Role extends string>(cell: string, { headers }: TableForm<Role>): boolean {
  return headers.some(([pattern]) => pattern.test(foldHeader(cell)));
}

export function roleOfHeader<Role extends string>(
  cell: string,
  { headers }: TableForm<Role>,
): Role | null {
  if (cell.length > MAX_HEADER_LENGTH || !/[a-z]/i.test(cell)) return null;
  const folded = foldHeader(cell);
  return headers.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}

function foldHeader(cell: string): string {
  return headerText(cell).toLowerCase();
}

/** `U R A I A N` as a word, `Kd_Rincian` and `SumberDana` as words. */
function headerText(cell: string): string {
  const words = cell.split(/\s{2,}/).map(cleanText);
  const isSpaced = words.every((word) => /^(\S )+\S$/.test(word));
  const text = words.map((word) => (isSpaced ? word.replaceAll(' ', '') : word)).join(' ');
  return cleanText(text.replaceAll('_', ' ').replaceAll(/([a-z])([A-Z])/g, '$1 $2'));
}
