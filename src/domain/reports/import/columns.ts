import { parseRupiah } from '../../basics/rupiah.ts';
import type { SkipReason, TableColumn } from './result.ts';
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
  /** The header may have a second row of names below some of its cells. */
  readonly hasTwoHeaderRows: boolean;
  readonly guess: (records: readonly TableRecord[]) => readonly (Role | null)[];
}

export interface TableShape<Role extends string> {
  readonly columns: readonly TableColumn<Role>[];
  /** Index of the header among the records; -1 where there is none. */
  readonly headerAt: number;
  readonly isMatched: boolean;
}

/** What each column is: as a person chose, from its header, or from what stands in it. */
export function findColumns<Role extends string>(
  records: readonly TableRecord[],
  form: TableForm<Role>,
  chosen: readonly (Role | null)[] | null,
): TableShape<Role> {
  const headerAt = records.slice(0, HEADER_WITHIN).findIndex((row) => isHeader(row.cells, form));
  const names = headerNames(records, headerAt, form);
  const found = names ? firstOfEach(spreadOver(names, form), form) : form.guess(records);
  const roles = chosen ?? found;
  const body = records.filter(
    ({ cells }, at) => shapeReason(cells, at, { headerAt, form }) === null,
  );
  const columns = Array.from({ length: widthOf(records) }, (_, at) => ({
    header: names?.[at]?.header ?? '',
    role: roles[at] ?? null,
    samples: samplesOf(body, at),
  }));
  const isMatched = form.needs.every((role) => columns.some((column) => column.role === role));
  return { columns, headerAt, isMatched };
}

/** A column gets a role; the one that had it loses it, unless it is read from several cells. */
export function chooseRole<Role extends string>(
  columns: readonly TableColumn<Role>[],
  chosen: { readonly at: number; readonly role: Role | null },
  form: Pick<TableForm<Role>, 'spread'>,
): (Role | null)[] {
  return columns.map(({ role }, at) => {
    if (at === chosen.at) return chosen.role;
    const isTaken = role === chosen.role && role !== null && !form.spread.includes(role);
    return isTaken ? null : role;
  });
}

/** What the table's shape alone says of a row: header, title, blank; null = read it. */
export function shapeReason<Role extends string>(
  cells: readonly string[],
  at: number,
  { headerAt, form }: { readonly headerAt: number; readonly form: TableForm<Role> },
): SkipReason | null {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (filled.length === 0) return 'blank';
  if (at < headerAt) return 'title';
  if (at === headerAt || isHeader(cells, form) || isColumnNumbers(filled)) return 'header';
  const isSecond = form.hasTwoHeaderRows && headerAt !== -1 && at === headerAt + 1;
  return isSecond && isSecondHeader(cells, form) ? 'header' : null;
}

/** Cells by what their columns are; those of a role that is spread are joined. */
export function cellsByRole<Role extends string>(
  cells: readonly string[],
  columns: readonly TableColumn<Role>[],
): Partial<Record<Role, string>> {
  const read: Partial<Record<Role, string>> = {};
  columns.forEach(({ role }, at) => {
    const cell = (cells[at] ?? '').replaceAll(/\s+/g, ' ').trim();
    if (role === null || cell === '') return;
    const before = read[role];
    read[role] = before === undefined ? cell : `${before} ${cell}`;
  });
  return read;
}

/** The first line with anything in it, for saying where a text stops being a table. */
export function firstFilledLine(records: readonly TableRecord[]): number {
  return records.find(({ text }) => text.trim() !== '')?.sourceLine ?? 1;
}

export function widthOf(records: readonly TableRecord[]): number {
  const widest = records.reduce((most, { cells }) => {
    const last = cells.findLastIndex((cell) => cell.trim() !== '');
    return Math.max(most, last + 1);
  }, 0);
  return Math.min(widest, MAX_COLUMNS);
}

/** Titles above a header: kabupaten, desa, tahun and the like. */
const HEADER_WITHIN = 20;
/** No report's table is wider; a stray cell far out on a sheet is. */
const MAX_COLUMNS = 60;
const SAMPLE_COUNT = 3;

interface HeaderName<Role> {
  readonly header: string;
  readonly role: Role | null;
}

function isHeader<Role extends string>(cells: readonly string[], form: TableForm<Role>): boolean {
  const roles = cells.map((cell) => roleOfHeader(cell, form)).filter((role) => role !== null);
  const hasFigure = cells.some((cell) => parseRupiah(cell).kind === 'ok');
  return new Set(roles).size >= 2 && roles.some((role) => form.naming.includes(role)) && !hasFigure;
}

function isSecondHeader<Role extends string>(
  cells: readonly string[],
  form: TableForm<Role>,
): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const known = filled.filter((cell) => roleOfHeader(cell, form) !== null);
  return known.length >= 2 && known.length * 2 >= filled.length && !filled.some(isFigure);
}

function isFigure(cell: string): boolean {
  return parseRupiah(cell).kind === 'ok';
}

function roleOfHeader<Role extends string>(cell: string, { headers }: TableForm<Role>) {
  const folded = cell.toLowerCase().replaceAll(/\s+/g, ' ').trim();
  return headers.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}

function headerNames<Role extends string>(
  records: readonly TableRecord[],
  headerAt: number,
  form: TableForm<Role>,
): readonly HeaderName<Role>[] | null {
  const first = records[headerAt]?.cells;
  if (!first) return null;
  const next = records[headerAt + 1]?.cells ?? [];
  const second = form.hasTwoHeaderRows && isSecondHeader(next, form) ? next : [];
  return Array.from({ length: Math.max(first.length, second.length) }, (_, at) => {
    const [upper = '', lower = ''] = [first[at]?.trim(), second[at]?.trim()];
    const role = roleOfHeader(lower, form) ?? roleOfHeader(upper, form);
    return { header: [upper, lower].filter((name) => name !== '').join(' '), role };
  });
}

/** A code over several cells has one header over the first: the empty ones behind it belong to it. */
function spreadOver<Role extends string>(
  names: readonly HeaderName<Role>[],
  { spread }: TableForm<Role>,
): (Role | null)[] {
  let previous: Role | null = null;
  return names.map(({ header, role }) => {
    const isSpread = header === '' && previous !== null && spread.includes(previous);
    previous = isSpread ? previous : role;
    return previous;
  });
}

/** Two columns may claim the same role; only a code is read from several cells. */
function firstOfEach<Role extends string>(
  roles: readonly (Role | null)[],
  { spread }: TableForm<Role>,
): (Role | null)[] {
  return roles.map((role, at) => {
    if (role === null || spread.includes(role)) return role;
    return roles.indexOf(role) === at ? role : null;
  });
}

/** `1;2;3;4` below a header. */
function isColumnNumbers(filled: readonly string[]): boolean {
  return filled.length > 2 && filled.every((cell, at) => cell === String(at + 1));
}

function samplesOf(records: readonly TableRecord[], at: number): string[] {
  const samples: string[] = [];
  for (const { cells } of records) {
    const cell = (cells[at] ?? '').replaceAll(/\s+/g, ' ').trim();
    if (cell !== '') samples.push(cell);
    if (samples.length === SAMPLE_COUNT) break;
  }
  return samples;
}
