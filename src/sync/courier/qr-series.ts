/*
 * A text as a series of QR codes: `TEPAT <check> <number>/<of> <part>`. The check is the same in all codes
 * of one text and tells it from another's; codes may be read in any order, and more than once.
 */

/** Characters of one code: a phone's camera still reads it off another phone's screen. */
const partLength = 900;
/** Beyond it, holding still for each takes longer than handing over a file. */
const mostCodes = 12;

const codePattern = /^TEPAT ([0-9a-z]{1,7}) (\d{1,2})\/(\d{1,2}) ([^]*)$/;

/** Null when the text takes more codes than a person has patience for. */
export function toQrSeries(text: string): readonly string[] | null {
  const of = Math.ceil(text.length / partLength);
  if (of > mostCodes) return null;
  const check = checkOf(text);
  return Array.from({ length: of }, (_, index) => {
    const part = text.slice(index * partLength, (index + 1) * partLength);
    return `TEPAT ${check} ${index + 1}/${of} ${part}`;
  });
}

export interface QrSeries {
  readonly check: string;
  readonly of: number;
  /** By number, from 1. */
  readonly parts: ReadonlyMap<number, string>;
}

/** Takes in one code that was read; a code of another text begins anew. `before` as it is, when it is none of ours. */
export function addQrCode(before: QrSeries | null, code: string): QrSeries | null {
  const [, check = '', number, count, part = ''] = codePattern.exec(code) ?? [];
  const of = Number(count);
  if (check === '' || of < 1 || of > mostCodes || Number(number) < 1 || Number(number) > of)
    return before;
  const isSame = before?.check === check && before.of === of;
  const parts = new Map(isSame ? before.parts : []);
  return { check, of, parts: parts.set(Number(number), part) };
}

/** The text, once all of it was read; null while codes are missing or they do not fit together. */
export function textOfQrSeries({ check, of, parts }: QrSeries): string | null {
  if (parts.size < of) return null;
  const text = Array.from({ length: of }, (_, index) => parts.get(index + 1) ?? '').join('');
  return checkOf(text) === check ? text : null;
}

/** FNV-1a, 32 bits: against mixing, not against malice, which the signature is for. */
function checkOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}
