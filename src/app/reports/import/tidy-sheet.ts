/** A sheet's XML as the reader of workbooks can take it, and what of it Excel does not show. */
interface TidySheet {
  readonly xml: string;
  /** From 1. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Filled cells beyond any table: not read. */
  readonly strayCells: number;
}

/**
 * Bounds before anything is expanded: the reader makes a cell of every place up to the last one used, and
 * one space in row 1,048,576 is enough to take all memory. Blank and styled rows go; a formula without its
 * value and an error stay as words, since an empty amount would look as if there were none.
 */
export function tidySheet(xml: string): TidySheet {
  const hiddenRows: number[] = [];
  let strayCells = 0;
  const tidied = xml.replaceAll(ROW, (row: string, attributes: string) => {
    if (!HAS_VALUE.test(row)) return '';
    const number = Number(attributeOf(attributes, 'r') ?? 1);
    const cells = [...row.matchAll(CELL)].filter(([cell]) => isFilled(cell));
    if (cells.length === 0) return '';
    const within = cells.filter(([, own = '']) => columnOf(own) <= MAX_COLUMNS);
    if (number > MAX_ROWS) within.length = 0;
    strayCells += cells.length - within.length;
    if (within.length === 0) return '';
    if (/\bhidden="(1|true)"/.test(attributes)) hiddenRows.push(number);
    return `<row${attributes}>${within.map(toCell).join('')}</row>`;
  });
  return { xml: tidied, hiddenRows, hiddenColumns: hiddenColumns(xml), strayCells };
}

/** A budget has some hundred rows and ten columns. */
const MAX_ROWS = 20_000;
const MAX_COLUMNS = 100;

const ROW = /<row\b([^>]*?)(?:\/>|>.*?<\/row>)/gs;
const CELL = /<c\b([^>]*?)(?:\/>|>(.*?)<\/c>)/gs;
const HAS_VALUE = /<(?:v|f|t)\b/;

function isFilled(cell: string): boolean {
  const text = [...cell.matchAll(/<(?:v|f|t)\b[^>]*>([^<]*)</g)].map(([, value]) => value).join('');
  return text.trim() !== '' || /<f\b[^>]*\/>/.test(cell);
}

function toCell([cell, attributes = '', content = '']: RegExpExecArray): string {
  const isError = attributeOf(attributes, 't') === 'e';
  const hasValue = /<v\b[^>]*>[^<]/.test(content) || /<t\b/.test(content);
  if (!isError && (hasValue || !/<f\b/.test(content))) return cell;
  const words = isError ? (/<v>([^<]*)</.exec(content)?.[1] ?? '#ERROR!') : NO_VALUE;
  return `<c r="${attributeOf(attributes, 'r') ?? ''}" t="str"><v>${words}</v></c>`;
}

/** As a cell with an error prints one. */
const NO_VALUE = '#RUMUS!';

function hiddenColumns(xml: string): number[] {
  return [...xml.matchAll(/<col\b[^>]*\bhidden="(?:1|true)"[^>]*>/g)].flatMap(([column]) => {
    const [first, last] = [attributeOf(column, 'min'), attributeOf(column, 'max')].map(Number);
    const count = Math.min(Number(last), MAX_COLUMNS) - Number(first) + 1;
    return Array.from({ length: Math.max(0, count) }, (_, at) => Number(first) + at);
  });
}

/** `C` of `r="C12"` is 3. */
function columnOf(attributes: string): number {
  const letters = /[A-Z]+/.exec(attributeOf(attributes, 'r') ?? 'A')?.[0] ?? 'A';
  return Array.from(letters).reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}

function attributeOf(attributes: string, name: string): string | undefined {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
}
