import readWorkbook from 'read-excel-file/universal';
import { must } from '../../src/domain/basics/must.ts';

type Row = readonly unknown[];

/** A sheet of one of the app's workbooks, as another library reads it. */
export interface ReadSheet {
  /** Letterhead, title and date. */
  readonly above: readonly unknown[];
  readonly head: Row;
  readonly rows: readonly Row[];
}

/** `about`: the line of the date, with a blank line between it and the table. */
export async function readSheets(
  book: Blob,
  about: string | RegExp,
): Promise<ReadonlyMap<string, ReadSheet>> {
  const sheets = await readWorkbook(await book.arrayBuffer());
  return new Map(sheets.map(({ sheet, data }) => [sheet, partsOf(data, about)]));
}

function partsOf(data: readonly Row[], about: string | RegExp): ReadSheet {
  const at = data.findIndex(([cell]) => typeof cell === 'string' && cell.match(about) !== null);
  const [head, ...rows] = data.slice(at + 2);
  const isBlank = (row: Row): boolean => row.every((cell) => cell === null);
  const end = rows.findIndex(isBlank);
  return {
    above: data.slice(0, at + 1).map(([cell]) => cell),
    head: must(head, 'head'),
    rows: end === -1 ? rows : rows.slice(0, end),
  };
}
