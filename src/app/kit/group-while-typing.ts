export interface Typed {
  readonly text: string;
  /** Where the caret stands, counted in characters of `text`. */
  readonly caret: number;
}

/**
 * What stands in an amount field after a key: the digits in threes, with the caret behind the same digit
 * as before. A minus in front stays.
 */
export function groupWhileTyping({ text, caret }: Typed): Typed {
  const sign = text.startsWith('-') ? '-' : '';
  const digits = text.replaceAll(/\D/g, '').replace(/^0+(?=\d)/, '');
  const dropped = text.replaceAll(/\D/g, '').length - digits.length;
  const before = text.slice(0, caret).replaceAll(/\D/g, '').length;
  const digitsBefore = Math.min(Math.max(before - Math.max(dropped, 0), 0), digits.length);
  const grouped = digits.replaceAll(/\B(?=(\d{3})+$)/g, '.');
  return { text: sign + grouped, caret: sign.length + positionAfter(grouped, digitsBefore) };
}

/** Nothing, digits alone, or digits in threes: what `groupWhileTyping` left, or could have. */
export function isGrouped(text: string): boolean {
  return /^-?(\d*|\d{1,3}(\.\d{3})+)$/.test(text);
}

/**
 * What a person typed where some of it is no digit: the dots that were put in for them go again, since
 * `1.500` and `rb` typed behind it would mean something else than the `1500 rb` they wrote. What came in
 * stands from `start` to the caret.
 */
export function asTyped({ text, caret }: Typed, start: number): Typed {
  const upToCaret = withoutDots(text.slice(0, start)) + text.slice(start, caret);
  return { text: upToCaret + withoutDots(text.slice(caret)), caret: upToCaret.length };
}

function withoutDots(text: string): string {
  return text.replaceAll('.', '');
}

function positionAfter(grouped: string, count: number): number {
  let seen = 0;
  let position = 0;
  while (seen < count) {
    if (grouped[position] !== '.') seen += 1;
    position += 1;
  }
  return position;
}
