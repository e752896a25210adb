import * as z from 'zod/mini';

/**
 * Rupiah, exact to the sen: a whole number, or one with up to two decimals below 70 trillion, where each sen
 * has a number of its own. Negative only where a form says so (changes, deficits). Add them by `sumOf`,
 * `plus` and `minus`: a plain + makes 0,1 + 0,2 into 0,30000000000000004.
 */
export const rupiahSchema = z.number().check(z.refine(isExact)).brand<'Rupiah'>();
export type Rupiah = z.infer<typeof rupiahSchema>;

export function isExact(amount: number): boolean {
  if (Number.isSafeInteger(amount)) return true;
  return Math.abs(amount) <= MOST_WITH_SEN && sumOf([amount]) === amount;
}

const MOST_WITH_SEN = 70e12;

/** From a number the caller computed; throws where it is not exact to the sen or beyond 9.007 quadrillion. */
export function rupiah(amount: number): Rupiah {
  return rupiahSchema.parse(amount);
}

/** Their sum, exact to the sen: whole rupiah and sen are added apart; an amount that is not said counts as 0. */
export function sumOf(amounts: Iterable<number | null | undefined>): number {
  let whole = 0;
  let sen = 0;
  for (const given of amounts) {
    const amount = given ?? 0;
    const own = Math.trunc(amount);
    whole += own;
    sen += Math.round((amount - own) * 100);
  }
  return sen % 100 === 0 ? whole + sen / 100 : (whole * 100 + sen) / 100;
}

export function plus(a: number, b: number): number {
  return sumOf([a, b]);
}

export function minus(a: number, b: number): number {
  return sumOf([a, -b]);
}

/**
 * `1.234.567`; a negative amount stands in brackets, `(1.000)`, as in the budget's own tables. Sen follow where
 * the amount has them (`1.234.567,50`) or, `withSen`, where its document has any: `1.234.567,00`.
 */
export function formatRupiah(amount: number, withSen = hasSen(amount)): string {
  return inBrackets(amount, digitsOf(amount, withSen));
}

/** `Rp 1.234.567`, `(Rp 1.000)`. */
export function formatRp(amount: number, withSen = hasSen(amount)): string {
  return inBrackets(amount, `Rp ${digitsOf(amount, withSen)}`);
}

export function hasSen(amount: number): boolean {
  return !Number.isInteger(amount);
}

/** Whether any amount in a content has sen. */
export function hasSenWithin(content: unknown): boolean {
  if (typeof content === 'number') return hasSen(content);
  return (
    typeof content === 'object' && content !== null && Object.values(content).some(hasSenWithin)
  );
}

function digitsOf(amount: number, withSen: boolean): string {
  const whole = Math.trunc(Math.abs(amount));
  const grouped = String(whole).replaceAll(/\B(?=(\d{3})+$)/g, '.');
  if (!withSen) return grouped;
  const sen = Math.round((Math.abs(amount) - whole) * 100);
  return `${grouped},${String(sen).padStart(2, '0')}`;
}

function inBrackets(amount: number, printed: string): string {
  return amount < 0 ? `(${printed})` : printed;
}
