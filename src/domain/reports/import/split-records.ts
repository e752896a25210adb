export interface TableRecord {
  readonly cells: readonly string[];
  /** From 1. */
  readonly sourceLine: number;
  readonly text: string;
}

type Separator = ';' | '\t' | ',';

/** The lines of a text, whatever ends them, without a byte order mark. */
export function splitLines(text: string): string[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/** The separator most lines have; null where columns stand apart by spaces. */
export function detectSeparator(lines: readonly string[]): Separator | null {
  const filled = lines.filter((line) => line.trim() !== '');
  const share = (separator: Separator) =>
    filled.filter((line) => line.includes(separator)).length / Math.max(filled.length, 1);
  const candidates: readonly Separator[] = [';', '\t', ','];
  const [best] = candidates.toSorted((a, b) => share(b) - share(a));
  return best !== undefined && share(best) > 0.5 ? best : null;
}

/**
 * Cells with quotes as RFC 4180 has them: a quoted cell may hold the separator, `""` and line breaks.
 * A quote that never closes is an inch mark or a slip, not the rest of the file: it stays a character.
 */
export function splitRecords(lines: readonly string[], separator: Separator): TableRecord[] {
  const records: TableRecord[] = [];
  for (let at = 0; at < lines.length;) {
    const { cells, used } = splitRecord(lines, at, separator);
    const text = lines.slice(at, at + used).join('\n');
    records.push({ cells, sourceLine: at + 1, text });
    at += used;
  }
  return records;
}

/** Line breaks inside one cell; more is an unclosed quote. */
const MAX_CELL_LINES = 20;

function splitRecord(lines: readonly string[], from: number, separator: Separator) {
  for (let used = 1; used <= MAX_CELL_LINES && from + used <= lines.length; used += 1) {
    if (used > 1 && startsRecord(lines[from + used - 1], separator)) break;
    const cells = splitCells(lines.slice(from, from + used).join('\n'), separator);
    if (cells !== null) return { cells, used };
  }
  return { cells: (lines[from] ?? '').split(separator), used: 1 };
}

/** A code and nothing else before the separator: no cell goes on over it, or two rows would be one. */
function startsRecord(line: string | undefined, separator: Separator): boolean {
  return /^\s*"?\d[\d.[\] ]*"?\s*$/.test(line?.split(separator, 1)[0] ?? '');
}

/** Null when a quote is open at the end. */
function splitCells(text: string, separator: Separator): string[] | null {
  const cells: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const quoted = /^[ ]*"((?:[^"]|"")*)"(?!")[ ]*/.exec(text.slice(at));
    const end = quoted ? at + quoted[0].length : -1;
    if (quoted && (end === text.length || text[end] === separator)) {
      cells.push((quoted[1] ?? '').replaceAll('""', '"'));
      at = end + 1;
      continue;
    }
    if (!quoted && /^[ ]*"/.test(text.slice(at))) return null;
    const next = text.indexOf(separator, at);
    const stop = next === -1 ? text.length : next;
    cells.push(text.slice(at, stop));
    at = stop + 1;
  }
  return cells;
}

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
  /** What the columns are when they are seen together; absent = each by its own name. */
  settle?(names: readonly HeaderName<Role>[]): (Role | null)[];
}

/** A column's name as printed, over one row or several, and what it is by it. */
export interface HeaderName<Role> {
  readonly header: string;
  readonly role: Role | null;
}
