import * as z from 'zod/mini';

/** Whole rupiah; negative only where a form says so (changes, deficits). */
export const rupiahSchema = z.int().brand<'Rupiah'>();
export type Rupiah = z.infer<typeof rupiahSchema>;

/** Why a text is not an amount: ambiguous stands for a separator that could mean two things. */
export type UnreadableRupiah = 'not-a-number' | 'ambiguous' | 'has-sen' | 'too-large';

type ParsedRupiah =
  | { readonly kind: 'ok'; readonly rupiah: Rupiah }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableRupiah };

/** Whole rupiah from a number the caller computed; throws on a fraction or beyond 9.007 trillion. */
export function rupiah(amount: number): Rupiah {
  return rupiahSchema.parse(amount);
}

/**
 * Reads an amount as Indonesian offices write it: `1.234.567`, `1.234.567,00`, `Rp 964.073.000,-`,
 * `(1.000)` and `-1.000` for negatives, spaces or nothing between thousands. `-` alone is a blank cell.
 */
export function parseRupiah(text: string): ParsedRupiah {
  const { body, negative } = splitSign(text.replaceAll(/\s+/g, ' ').trim());
  if (body === '') return { kind: 'empty' };
  if (!/^\d[\d., ]*-?$/.test(body)) return unreadable('not-a-number');
  const [whole = '', sen = '', ...rest] = body.split(',');
  if (rest.length > 0 || /[. ]/.test(sen)) return unreadable('ambiguous');
  if (!/^(0{0,2}|-)$/.test(sen)) return unreadable('has-sen');
  if (!GROUPED.test(whole)) return unreadable('ambiguous');
  const amount = Number(whole.replaceAll(/[. ]/g, ''));
  if (!Number.isSafeInteger(amount)) return unreadable('too-large');
  return { kind: 'ok', rupiah: rupiah(negative && amount !== 0 ? -amount : amount) };
}

/** `1.234.567`; a negative amount stands in brackets, `(1.000)`, as in the budget's own tables. */
export function formatRupiah(amount: number): string {
  return inBrackets(amount, group(Math.abs(amount)));
}

/** `Rp 1.234.567`, `(Rp 1.000)`. */
export function formatRp(amount: number): string {
  return inBrackets(amount, `Rp ${group(Math.abs(amount))}`);
}

/** Plain digits, or thousands in threes with one kind of separator; `0.123` is no Indonesian number. */
const GROUPED = /^(\d+|[1-9]\d{0,2}(\.\d{3})+|[1-9]\d{0,2}( \d{3})+)$/;

function splitSign(text: string): { body: string; negative: boolean } {
  const inner = /^\((.*)\)$/.exec(withoutRp(text))?.[1];
  const signed = /^[-−–] ?(.*)$/.exec(withoutRp(inner ?? withoutRp(text)));
  const body = withoutRp(signed?.[1] ?? inner ?? text);
  return { body, negative: signed !== null || inner !== undefined };
}

function withoutRp(text: string): string {
  return text.trim().replace(/^(Rp|IDR)\.? ?/i, '');
}

function unreadable(reason: UnreadableRupiah): ParsedRupiah {
  return { kind: 'unreadable', reason };
}

function group(amount: number): string {
  return String(amount).replaceAll(/\B(?=(\d{3})+$)/g, '.');
}

function inBrackets(amount: number, printed: string): string {
  return amount < 0 ? `(${printed})` : printed;
}
