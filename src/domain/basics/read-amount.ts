import { cleanText } from './clean-text.ts';
import { isExact, rupiah, type Rupiah } from './rupiah.ts';

/** Why a text is no amount. */
export type UnreadableAmount = 'not-a-number' | 'separators' | 'has-fraction' | 'too-large';

/** `asked`: it can be read in more than one way; the readings are from small to large. */
type AmountRead =
  | { readonly kind: 'ok'; readonly rupiah: Rupiah }
  | { readonly kind: 'empty' }
  | { readonly kind: 'asked'; readonly readings: readonly Rupiah[] }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableAmount };

/**
 * Reads an amount as people type or paste it: `1.500.000`, `Rp 1.500.000,-`, `1,500,000.00`, `(1.000)`,
 * `2,5 juta`, `750 rb`, `1,2 M`, `2 juta 500 ribu`. What has one reading is read, what has two is asked,
 * all else is told: never a part of what was written.
 */
export function readAmount(text: string): AmountRead {
  const { body, signs } = bareAmount(text);
  if (body === '') return { kind: 'empty' };
  const values = valuesOf(body);
  if (values === null) return { kind: 'unreadable', reason: 'not-a-number' };
  if (values.length === 0) return { kind: 'unreadable', reason: 'separators' };
  const exact = [...new Set(values)].filter(isExact);
  if (exact.length === 0) {
    const isLarge = values.some((value) => value > Number.MAX_SAFE_INTEGER);
    return { kind: 'unreadable', reason: isLarge ? 'too-large' : 'has-fraction' };
  }
  const readings = exact
    .flatMap((value) => signs.map((sign) => rupiah(value === 0 ? 0 : sign * value)))
    .toSorted((a, b) => a - b);
  const [only, ...others] = readings;
  if (only !== undefined && others.length === 0) return { kind: 'ok', rupiah: only };
  return { kind: 'asked', readings };
}

/** All that a text without sign and currency can stand for; none = its separators fit no way; null = no number. */
function valuesOf(body: string): readonly number[] | null {
  const parts = [...body.matchAll(PART)];
  if (parts.length === 0 || parts.map(([part]) => part).join('') !== body) return null;
  if (parts.length > 1) return valuesOfSum(parts);
  const [, number = '', unit = ''] = parts[0] ?? [];
  if (unit === '') return plainValues(number);
  const power = POWERS[unit.toLowerCase()];
  return power === undefined ? null : readings(number).map((one) => scaled(one, power));
}

/**
 * `2 juta 500 ribu`: each with a smaller unit than the one before. A last number without a unit is itself
 * or, as it is said, of the next unit down: `2 juta 500`.
 */
function valuesOfSum(parts: readonly RegExpExecArray[]): readonly number[] | null {
  let totals = [0];
  let below = Infinity;
  for (const [, number = '', unit = ''] of parts) {
    const power = unit === '' ? 0 : POWERS[unit.toLowerCase()];
    if (power === undefined || power >= below || !/^\d{1,3}$/.test(number.trim())) return null;
    const powers = unit === '' && below > 3 ? [0, below - 3] : [power];
    totals = totals.flatMap((total) => powers.map((one) => total + Number(number) * 10 ** one));
    below = power;
  }
  return totals;
}

/** A number with a unit of its own behind it, or none. */
const PART = /(\d[\d.,' ]*)([a-z]*)\.? ?/giy;

const POWERS: Readonly<Record<string, number>> = {
  rb: 3,
  ribu: 3,
  k: 3,
  jt: 6,
  juta: 6,
  m: 9,
  mlr: 9,
  miliar: 9,
  milyar: 9,
  t: 12,
  triliun: 12,
};

/**
 * Without a unit: dots between thousands are how offices write, so they are taken at their word. A small
 * number with a fraction (`1,5`) is more often said in millions than meant to the sen, so that is asked.
 */
function plainValues(number: string): readonly number[] {
  const text = number.trim();
  if (/^(\d+|[1-9]\d{0,2}(\.\d{3})+)$/.test(text)) return [Number(text.replaceAll('.', ''))];
  const found = readings(text);
  const values = found.map((one) => scaled(one, 0));
  const isShort = values.every(
    (value) => value < 1000 && !Number.isInteger(value) && isExact(value),
  );
  return isShort ? [...values, ...found.map((one) => scaled(one, 6))] : values;
}

interface Reading {
  readonly whole: string;
  readonly fraction: string;
}

/** How the separators of a number can be meant; none = they fit no way of writing. */
function readings(number: string): readonly Reading[] {
  const text = number.trim();
  return WAYS.flatMap(({ pattern, separators }) => {
    const [, whole, fraction = ''] = pattern.exec(text) ?? [];
    return whole === undefined ? [] : [{ whole: whole.replaceAll(separators, ''), fraction }];
  });
}

const WAYS: readonly { readonly pattern: RegExp; readonly separators: RegExp }[] = [
  // 1.500.000,50 and 1 500 000,50
  {
    pattern: /^(\d+|[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,2}(?: \d{3})+)(?:,(\d*))?$/,
    separators: /[. ]/g,
  },
  // 1,500,000.50 and 1'500'000.50
  {
    pattern: /^(\d+|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{0,2}(?:'\d{3})+)(?:\.(\d*))?$/,
    separators: /[,']/g,
  },
  // 1.500,000: both marks between thousands
  { pattern: /^([1-9]\d{0,2}(?:[.,]\d{3})+)$/, separators: /[.,]/g },
  // 1.500.000.00: either the last two are sen, or a dot went wrong
  { pattern: /^([1-9]\d{0,2}(?:\.\d{3}){2,})\.(\d\d)$/, separators: /\./g },
  { pattern: /^([1-9]\d{0,2}(?:,\d{3}){2,}),(\d\d)$/, separators: /,/g },
  { pattern: /^([1-9]\d{0,2}(?:\.\d{3}){2,}\.\d\d)$/, separators: /\./g },
  { pattern: /^([1-9]\d{0,2}(?:,\d{3}){2,},\d\d)$/, separators: /,/g },
];

/** A reading times ten to that power, by its digits, so that nothing is lost in a binary fraction. */
function scaled({ whole, fraction }: Reading, power: number): number {
  const kept = fraction.replace(/0+$/, '');
  return Number(`${whole}${kept.slice(0, power).padEnd(power, '0')}.${kept.slice(power)}`);
}

/** What of a text is the number, without signs, brackets and marks of money; '' = a blank cell. */
export function bareAmount(text: string): { body: string; signs: readonly number[] } {
  if (text.length > MAX_LENGTH) return { body: text, signs: [1] };
  return withoutSign(withoutCurrency(cleanText(text)));
}

/** No amount is longer, however many spaces and marks stand around it: a pasted page is not searched for one. */
const MAX_LENGTH = 200;

/** Without the marks of money in front and behind: `Rp`, `IDR`, `rupiah`, `,-`, `.-`, `,=`. */
function withoutCurrency(text: string): string {
  return text
    .replace(/^(Rp|IDR)\.? ?/i, '')
    .replace(/ ?(rupiah|Rp|IDR)\.?$/i, '')
    .replace(/ ?[.,] ?[-–—=]+$/, '');
}

/** Brackets or a minus in front make it negative; a minus behind is written for either, so both are readings. */
function withoutSign(text: string): { body: string; signs: readonly number[] } {
  const inner = /^\((.*)\)$/.exec(text)?.[1];
  const [, before = '', body = '', behind = ''] =
    /^([-−–—]?) ?(.*?) ?([-−–—]?)$/.exec(withoutCurrency(inner ?? text)) ?? [];
  const isNegative = inner !== undefined || before !== '';
  if (behind !== '' && !isNegative) return { body, signs: [1, -1] };
  return { body: withoutCurrency(body), signs: [isNegative ? -1 : 1] };
}
