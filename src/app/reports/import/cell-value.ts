import { cellText } from '../../../domain/reports/import/cell-text.ts';
import { attributeOf } from './walk-xml.ts';

/** What the cells of a workbook's sheets refer to. */
export interface CellContext {
  readonly strings: readonly string[];
  /** By the number of a style: whether its cells are dates; empty where the workbook has no styles. */
  readonly dateStyles: readonly boolean[];
  readonly isFrom1904: boolean;
  /** Of all sheets together. */
  readonly left: { tags: number };
}

/** A cell as its XML has it. */
export interface RawCell {
  readonly attributes: string;
  value?: string;
  inline?: string;
  hasFormula?: true;
}

/**
 * A cell as text. A formula without its value and an error stay as words, since an empty amount would look
 * as if there were none. Null where it refers to what is not in the workbook.
 */
export function textOfCell(cell: RawCell, context: CellContext): string | null {
  const { attributes, value = '', inline, hasFormula = false } = cell;
  const type = attributeOf(attributes, 't') ?? 'n';
  if (type === 'e') return value === '' ? '#ERROR!' : value;
  if (type === 'inlineStr') return inline ?? '';
  if (value === '')
    return hasFormula && (type !== 'str' || cell.value === undefined) ? NO_VALUE : '';
  if (type === 's') return context.strings[Number(value)] ?? null;
  if (type === 'b') return value === '1' ? 'ya' : 'tidak';
  if (type === 'd') return dateText(Date.parse(value), value);
  if (type !== 'n') return value;
  const style = attributeOf(attributes, 's');
  const isDate = style === undefined ? false : context.dateStyles[Number(style)];
  if (isDate === undefined) return null;
  const number = Number(value);
  if (Number.isNaN(number)) return value;
  const days = number - EPOCH_DAY + (context.isFrom1904 ? DAYS_TO_1904 : 0);
  return isDate ? dateText(Math.floor(days * DAY_MS), cellText(number)) : cellText(number);
}

/** As a cell with an error prints one. */
const NO_VALUE = '#RUMUS!';
const DAY_MS = 86_400_000;
/** 1 January 1970 as Excel counts days. */
const EPOCH_DAY = 25_569;
const DAYS_TO_1904 = 1462;

/** `otherwise` where a figure is no day at all: it is kept for the person to see. */
function dateText(timeMs: number, otherwise: string): string {
  return cellText(new Date(timeMs)) || otherwise;
}

/** Whether cells of a format of numbers are dates, by its number and the code of its own, `dd/mm/yyyy`. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return DATE_FORMATS.some(([first, last]) => id >= first && id <= last);
  const bare = code.replaceAll(/"[^"]*"|\[[^\]]*\]|[\\_*]./g, '');
  return /[dmyhs]/i.test(bare) && !/[#?]|general/i.test(bare);
}

/** ECMA-376 18.8.30: those without a code of their own, in any language. */
const DATE_FORMATS: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
  [71, 81],
];
