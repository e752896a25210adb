interface Typed {
  readonly text: string;
  /** Where the caret stands, counted in characters of `text`. */
  readonly caret: number;
}

/**
 * What stands in an amount field after a key: the digits in threes, with the caret behind the same digit
 * as before. A leading minus stays where negatives are allowed. More than 15 digits cannot be typed:
 * the largest amount kept exactly is 9.007 trillion rupiah.
 */
export function groupWhileTyping({ text, caret }: Typed, allowNegative = false): Typed {
  const isNegative = allowNegative && /^\s*[-−(]/.test(text);
  const digits = text
    .replaceAll(/\D/g, '')
    .replace(/^0+(?=\d)/, '')
    .slice(0, MAX_DIGITS);
  const dropped = text.replaceAll(/\D/g, '').length - digits.length;
  const before = text.slice(0, caret).replaceAll(/\D/g, '').length;
  const digitsBefore = Math.min(Math.max(before - Math.max(dropped, 0), 0), digits.length);
  const sign = isNegative ? '-' : '';
  const grouped = digits.replaceAll(/\B(?=(\d{3})+$)/g, '.');
  return { text: sign + grouped, caret: sign.length + positionAfter(grouped, digitsBefore) };
}

const MAX_DIGITS = 15;

function positionAfter(grouped: string, count: number): number {
  let seen = 0;
  let position = 0;
  while (seen < count) {
    if (grouped[position] !== '.') seen += 1;
    position += 1;
  }
  return position;
}
