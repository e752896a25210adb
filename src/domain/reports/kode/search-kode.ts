import type { CodeEntry } from './code-list.ts';

/**
 * Of these entries the ones that fit every word of the query, best first. Digits are a code from its
 * beginning (`5.2.1`, `5 2 1`, `01.01`), words are parts of the name, whatever their case or accents;
 * office short forms (siltap, ATK, BLT) are understood.
 */
export function searchKode<T extends CodeEntry>(
  query: string,
  candidates: readonly T[],
  limit: number,
): T[] {
  const { code, words } = splitQuery(query);
  return candidates
    .map((found) => ({ found, score: scoreOf(found, code, words) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || (a.found.code < b.found.code ? -1 : 1))
    .slice(0, limit)
    .map(({ found }) => found);
}

/** Words the office uses that the annex does not. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ['4.2.1.01', 'dd dds'],
  ['4.2.2.01', 'pbh bhprd'],
  ['4.2.3.01', 'add'],
  ['5.1.1.01', 'siltap'],
  ['5.1.2.01', 'siltap'],
  ['5.1.3.01', 'bpjs'],
  ['5.1.3.02', 'bpjs'],
  ['5.1.3.03', 'bpjs'],
  ['5.1.3.04', 'bpjs'],
  ['5.2.1.01', 'atk'],
  ['5.2.1.04', 'bbm'],
  ['5.2.1.06', 'mamin'],
  ['5.4.1.01', 'blt bantuan langsung tunai'],
  ['6.2.2.01', 'bumdes'],
  ['1.1.01', 'siltap'],
  ['1.1.02', 'siltap'],
  ['1.1.03', 'bpjs'],
  ['2.2.02', 'pmt stunting'],
  ['4.6.01', 'bumdes'],
  ['4.6.02', 'bumdes'],
  ['5.3.00', 'blt bantuan langsung tunai'],
]);

function splitQuery(query: string): { code: string; words: string[] } {
  const tokens = fold(query)
    .split(/[^a-z0-9.]+/)
    .filter((token) => token !== '');
  const digits = tokens.filter((token) => /^[\d.]+$/.test(token));
  const code = digits
    .join('.')
    .replaceAll(/\.+/g, '.')
    .replaceAll(/^\.|\.$/g, '');
  const words = tokens
    .filter((token) => /[a-z]/.test(token))
    .map((word) => word.replaceAll('.', ''));
  return { code, words };
}

/** 0 = does not fit; a whole code beats its beginning, a word's beginning beats its middle. */
function scoreOf(found: CodeEntry, code: string, words: readonly string[]): number {
  let score = 1;
  if (code !== '') {
    const fits = found.code.startsWith(code) || bare(found.code).startsWith(bare(code));
    if (!fits) return 0;
    score += bare(found.code) === bare(code) ? 50 : 10;
  }
  const name = ` ${fold(found.name)} ${SHORT_FORMS.get(found.code) ?? ''} `;
  for (const word of words) {
    const at = name.search(new RegExp(`\\b${word}`));
    if (at === -1 && !name.includes(word)) return 0;
    score += at === -1 ? 1 : 3;
    if (new RegExp(`\\b${word}\\b`).test(name)) score += 2;
  }
  return words.length === 0 ? score : score + 1 / name.length;
}

/** `01.01.02` and `1.1.2` are the same code to a person. */
function bare(code: string): string {
  return code.replaceAll(/(^|\.)0+(?=\d)/g, '$1');
}

function fold(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
