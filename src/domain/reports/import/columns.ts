import { cleanText } from '../../basics/clean-text.ts';
import { findHeader, headerNames, isColumnNumbers, isHeader } from './header-rows.ts';
import type { HeaderPlace } from './header-rows.ts';
import type { SkipReason, TableColumn } from './result.ts';
import type { HeaderName, TableForm, TableRecord } from './split-records.ts';

export interface TableShape<Role extends string> {
  readonly columns: readonly TableColumn<Role>[];
  readonly header: HeaderPlace;
  readonly isMatched: boolean;
}

/** What each column is: as a person chose, from its header, or from what stands in it. */
export function findColumns<Role extends string>(
  records: readonly TableRecord[],
  form: TableForm<Role>,
  chosen: readonly (Role | null)[] | null,
): TableShape<Role> {
  const header = findHeader(records, form);
  const names = headerNames(records, header, form);
  const found = names ? firstOfEach(spreadOver(names, form), form) : form.guess(records);
  const roles = chosen ?? found;
  const body = records.filter(({ cells }, at) => shapeReason(cells, at, { header, form }) === null);
  const columns = Array.from({ length: widthOf(records) }, (_, at) => ({
    header: names?.[at]?.header ?? '',
    role: roles[at] ?? null,
    samples: samplesOf(body, at),
  }));
  const isMatched = form.needs.every((role) => columns.some((column) => column.role === role));
  return { columns, header, isMatched };
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
  { header, form }: { readonly header: HeaderPlace; readonly form: TableForm<Role> },
): SkipReason | null {
  const filled = cells.map(cleanText).filter((cell) => cell !== '');
  if (filled.length === 0) return 'blank';
  if (at < header.at || PAGE_FOOT.test(filled[0] ?? '')) return 'title';
  const isOfHeader = header.at !== -1 && at < header.at + header.rowCount;
  return isOfHeader || isHeader(cells, form) || isColumnNumbers(filled) ? 'header' : null;
}

/** Cells by what their columns are; those of a role that is spread are joined. */
export function cellsByRole<Role extends string>(
  cells: readonly string[],
  columns: readonly TableColumn<Role>[],
): Partial<Record<Role, string>> {
  const read: Partial<Record<Role, string>> = {};
  columns.forEach(({ role }, at) => {
    const cell = cleanText(cells[at] ?? '');
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
    const last = cells.findLastIndex((cell) => cleanText(cell) !== '');
    return Math.max(most, last + 1);
  }, 0);
  return Math.min(widest, MAX_COLUMNS);
}

/** What a program prints at the end of each page, in the middle of the table. */
const PAGE_FOOT = /^(printed by|dicetak (oleh|pada|tanggal)|halaman \d|page \d)/i;
/** No report's table is wider; a stray cell far out on a sheet is. */
const MAX_COLUMNS = 60;
const SAMPLE_COUNT = 3;

/** A code over several cells has one header over the first: the empty ones behind it belong to it. */
function spreadOver<Role extends string>(
  names: readonly HeaderName<Role>[],
  form: TableForm<Role>,
): (Role | null)[] {
  const roles = form.settle?.(names);
  let previous: Role | null = null;
  return names.map(({ header, role: own }, at) => {
    const role = roles?.[at] ?? (roles ? null : own);
    const isSpread = header === '' && previous !== null && form.spread.includes(previous);
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

function samplesOf(records: readonly TableRecord[], at: number): string[] {
  const samples: string[] = [];
  for (const { cells } of records) {
    const cell = cleanText(cells[at] ?? '');
    if (cell !== '') samples.push(cell);
    if (samples.length === SAMPLE_COUNT) break;
  }
  return samples;
}
