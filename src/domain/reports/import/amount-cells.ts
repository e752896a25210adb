import { bareAmount } from '../../basics/read-amount.ts';
import { isExact, rupiah, type Rupiah } from '../../basics/rupiah.ts';

/** What stands between the thousands of a table: dots (`1.500.000,50`) or commas (`1,500,000.50`). */
export type NumberStyle = 'dots' | 'commas';

/** How the amounts were read; `isAsked` where the table writes them in both ways. */
export interface NumberReading {
  readonly style: NumberStyle;
  readonly isAsked: boolean;
}

type AmountCell =
  | { readonly kind: 'ok'; readonly rupiah: Rupiah }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unreadable' };

/** How a table writes its numbers, from all its amounts together or as a person `said`; asked where they say both. */
export function numberStyleOf(cells: Iterable<string>, said: NumberStyle | null): NumberReading {
  let [dots, commas, small] = [0, 0, 0];
  for (const cell of cells) {
    const [asDots, asCommas] = STYLES.map((style) => readAmountCell(cell, style).kind === 'ok');
    if (asDots && !asCommas) dots += 1;
    if (asCommas && !asDots) commas += 1;
    if (asCommas && !asDots && SMALL.test(cell)) small += 1;
  }
  const most = commas - (dots > 0 ? small : 0) > dots ? 'commas' : 'dots';
  return { style: said ?? most, isAsked: dots > 0 && commas > 0 };
}

/** A workbook's number below 100, `5.25`: says how the workbook writes it, not how its people write amounts. */
const SMALL = /^\d\d?\.\d\d?$/;

/** An amount as a table of that style prints it; a mark behind it (`,-`, `.-`, `-`) says nothing. */
export function readAmountCell(text: string, style: NumberStyle): AmountCell {
  const { body, signs } = bareAmount(text);
  if (body === '') return { kind: 'empty' };
  const [, whole, fraction = '0'] = SHAPES[style].exec(body) ?? [];
  if (whole === undefined) return { kind: 'unreadable' };
  const amount = Number(`${whole.replaceAll(/\D/g, '')}.${fraction}`);
  if (!isExact(amount)) return { kind: 'unreadable' };
  return { kind: 'ok', rupiah: rupiah(amount === 0 ? 0 : (signs[0] ?? 1) * amount) };
}

/** Whether a cell is an amount at all, however it is written. */
export function isFigure(cell: string): boolean {
  return /\d/.test(cell) && STYLES.some((style) => readAmountCell(cell, style).kind === 'ok');
}

const STYLES: readonly NumberStyle[] = ['dots', 'commas'];

const SHAPES: Readonly<Record<NumberStyle, RegExp>> = {
  dots: /^(\d+|[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,2}(?: \d{3})+)(?:,(\d{0,2}))?$/,
  commas: /^(\d+|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{0,2}(?: \d{3})+)(?:\.(\d{0,2}|\d\d00))?$/,
};
