/** What a cell of a sheet holds; numbers as the file writes them. */
type SheetCell = string | number | boolean | Date | null | undefined;

/**
 * A cell as text: whole numbers as digits, dates as YYYY-MM-DD, codes as written. `4.1` may be a code and
 * keeps its dot; below 1 and from 100 on a fraction is sen and has a comma, so that it never looks like thousands.
 */
export function cellText(cell: SheetCell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'boolean') return cell ? 'ya' : 'tidak';
  if (typeof cell === 'number') return numberText(cell);
  return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
}

/** Excel's own sums are a hair beside the sen: so much of a rupiah is none. */
const HAIR = 0.0001;

function numberText(number: number): string {
  if (number >= 1 && number < 100) return String(Number(number.toPrecision(15)));
  const toSen = Math.round(number * 100) / 100;
  const text = String(Math.abs(number - toSen) < HAIR ? toSen + 0 : number);
  return text.replace('.', ',');
}
