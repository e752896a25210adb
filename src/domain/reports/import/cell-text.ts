/** What a cell of a sheet holds; numbers as the file writes them. */
type SheetCell = string | number | boolean | Date | null | undefined;

/**
 * A cell as text: whole numbers as digits, dates as YYYY-MM-DD, codes as written. A fraction never looks
 * like thousands: `4.1` may be a code and keeps its dot, `123.456` is sen and gets a comma.
 */
export function cellText(cell: SheetCell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'boolean') return cell ? 'ya' : 'tidak';
  if (typeof cell === 'number') return numberText(cell);
  return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
}

/** Excel's own sums are a hair beside the whole number: 0.001 rupiah is none. */
const HAIR = 0.001;

function numberText(number: number): string {
  const whole = Math.round(number);
  const isWhole = Math.abs(number) >= 100 ? Math.abs(number - whole) < HAIR : number === whole;
  if (isWhole && Number.isSafeInteger(whole)) return String(whole === 0 ? 0 : whole);
  // `4.1` may stand in the file as 4.1000000000000005.
  const text = String(Math.abs(number) < 100 ? Number(number.toPrecision(15)) : number);
  const [, decimals = ''] = text.split('.');
  return decimals.length > 2 ? text.replace('.', ',') : text;
}
