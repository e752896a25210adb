import type { CodeEntry } from './kode-names.ts';
import peoplesWords from './peoples-words.json' with { type: 'json' };

/**
 * Of these entries the ones that fit every word of the query, best first; where none does, those that fit
 * most of its words. Digits are a code from its beginning (`5.2.1`, `5 2 1`, `01.01`) or, where no code begins
 * so, a word; words are parts of the name, whatever their case or accents; what people call a thing (gaji,
 * BLT, talud) is understood.
 */
export function searchKode<T extends CodeEntry>(
  query: string,
  candidates: readonly T[],
  limit: number,
): T[] {
  const { code, words } = splitQuery(query);
  const isCode = candidates.some((one) => beginsWith(one, code));
  const isWord = !isCode && words.length > 0;
  const wanted = isWord ? [...code.split('.'), ...words] : words;
  if (!isCode && !isWord) return [];
  const ranked = candidates
    .filter((one) => isWord || beginsWith(one, code))
    .map((found) => ({ found, ...rankOf(found, isWord ? '' : code, wanted) }));
  const whole = ranked.filter(({ fitting }) => fitting === wanted.length);
  const most = Math.max(1, ...ranked.map(({ beginning }) => beginning));
  const kept = whole.length > 0 ? whole : ranked.filter(({ beginning }) => beginning === most);
  return kept
    .toSorted((a, b) => b.score - a.score || (a.found.code < b.found.code ? -1 : 1))
    .slice(0, limit)
    .map(({ found }) => found);
}

/** What people call a thing, and the annex does not. */
const PEOPLES_WORDS: Readonly<Record<string, string>> = peoplesWords;

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

/** Whether a code begins so; every code begins with nothing. */
function beginsWith(found: CodeEntry, code: string): boolean {
  return code === '' || found.code.startsWith(code) || bare(found.code).startsWith(bare(code));
}

/** How many words fit, also in the middle of one; a whole code beats its beginning, a word's beginning its middle. */
function rankOf(found: CodeEntry, code: string, words: readonly string[]) {
  let [fitting, beginning, score] = [0, 0, 0];
  if (code !== '') score += bare(found.code) === bare(code) ? 50 : 10;
  const name = ` ${fold(found.name)} ${PEOPLES_WORDS[found.code] ?? ''} `;
  for (const word of words) {
    const isBeginning = new RegExp(`\\b${word}`).test(name);
    if (!isBeginning && !name.includes(word)) continue;
    fitting += 1;
    beginning += Number(isBeginning);
    score += isBeginning ? 3 : 1;
    if (new RegExp(`\\b${word}\\b`).test(name)) score += 2;
  }
  return { fitting, beginning, score: words.length === 0 ? score : score + 1 / name.length };
}

/** `01.01.02` and `1.1.2` are the same code to a person. */
function bare(code: string): string {
  return code.replaceAll(/(^|\.)0+(?=\d)/g, '$1');
}

function fold(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
