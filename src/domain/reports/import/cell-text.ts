/**
 * A number or a day of a sheet as text: whole numbers as digits, days as YYYY-MM-DD, codes as written. `4.1` may be a
 * code and keeps its dot; below 1 and from 100 on a fraction is sen and has a comma, so that it never looks like
 * thousands. '' = no day.
 */
export function cellText(cell: number | Date): string {
  if (typeof cell !== 'number')
    return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  if (cell >= 1 && cell < 100) return String(Number(cell.toPrecision(15)));
  const toSen = Math.round(cell * 100) / 100;
  const text = String(Math.abs(cell - toSen) < HAIR ? toSen + 0 : cell);
  return text.replace('.', ',');
}

/** Excel's own sums are a hair beside the sen: so much of a rupiah is none. */
const HAIR = 0.0001;
