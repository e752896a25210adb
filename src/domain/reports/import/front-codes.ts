import { cleanText } from '../../basics/clean-text.ts';
import { isKode } from '../kode/normalize-kode.ts';
import { isFigure } from './amount-cells.ts';
import type { TableForm, TableRecord } from './split-records.ts';
import { findHeader, roleOfHeader } from './header-rows.ts';

/**
 * Pages print the code in front of the uraian: in its cell (`4.1 Pendapatan Asli Desa`), or in a cell of its
 * own below one joined head; copied as text, such a head is one cell and every row is a cell longer. All
 * get a column of codes; a row without one (`JUMLAH BELANJA`) keeps its figures below the others'.
 */
export function withCodeColumn<Role extends string>(
  records: readonly TableRecord[],
  form: TableForm<Role>,
  names: { readonly kode: Role; readonly uraian: Role },
): readonly TableRecord[] {
  const { at: headerAt, rowCount } = findHeader(records, form);
  const head = (records[headerAt]?.cells ?? []).map(cleanText);
  const roles = head.map((cell) => roleOfHeader(cell, form));
  const at = roles.indexOf(names.uraian);
  if (at === -1 || roles.includes(names.kode)) return records;
  const next = head.findIndex((cell, column) => column > at && cell !== '');
  const group = { at, width: next === -1 ? 1 : next - at };
  const body = records.slice(headerAt + rowCount).map(({ cells }) => wayOf(cells, group));
  const named = body.filter((way) => way !== 'blank');
  const coded = named.filter((way) => way !== 'none');
  if (coded.length === 0 || coded.length * 2 < named.length) return records;
  return records.map((record, index) => {
    const put = (code: string, name: string, used: number) => ({
      ...record,
      cells: [...record.cells.slice(0, at), code, name, ...record.cells.slice(at + used)],
    });
    if (index < headerAt) return record;
    if (index < headerAt + rowCount)
      return put(index === headerAt ? 'Kode' : '', record.cells[at] ?? '', group.width);
    const [first = '', second = ''] = filledOf(record.cells, group);
    const way = wayOf(record.cells, group);
    if (way === 'own') return put(first, second, Math.max(group.width, 2));
    const [, code = '', name = first] = way === 'inline' ? matchFront(first) : [];
    return put(code, name, group.width);
  });
}

/** The joined cells below the head of the uraian. */
interface Group {
  readonly at: number;
  readonly width: number;
}

/** Where a row has its code: in front of the words, in a cell of its own, or nowhere. */
type Way = 'inline' | 'own' | 'none' | 'blank';

function wayOf(cells: readonly string[], group: Group): Way {
  const [first = '', second = ''] = filledOf(cells, group);
  if (first === '') return 'blank';
  if (matchFront(first).length > 0) return 'inline';
  return isKode(first) && second !== '' && !isFigure(second) ? 'own' : 'none';
}

/** The filled cells of the group; as text it is one cell, and the next may be the words behind a code. */
function filledOf(cells: readonly string[], { at, width }: Group): string[] {
  const own = cells.slice(at, at + Math.max(width, 2)).map(cleanText);
  return width === 1 ? own : own.filter((cell) => cell !== '');
}

function matchFront(text: string): readonly string[] {
  const found = /^(\d{1,2}(?:\.\d{1,2})*)\.? ?(?<=[. ])(\D.*)$/.exec(text);
  return found && isKode(found[1] ?? '') ? found : [];
}
