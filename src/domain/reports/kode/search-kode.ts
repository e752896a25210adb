import type { CodeEntry } from './kode-names.ts';

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
const PEOPLES_WORDS: ReadonlyMap<string, string> = new Map([
  ['4.1.1.01', 'bumdes'],
  ['4.2.1.01', 'dd dds'],
  ['4.2.2.01', 'pbh bhprd'],
  ['4.2.3.01', 'add'],
  ['4.2.4.01', 'bankeu bk provinsi'],
  ['4.2.5.01', 'bankeu bk kabupaten'],
  ['5.1.1.01', 'siltap gaji kades'],
  ['5.1.2.01', 'siltap gaji perangkat kaur kasi kasun'],
  ['5.1.3.01', 'bpjs'],
  ['5.1.3.02', 'bpjs'],
  ['5.1.3.03', 'bpjs'],
  ['5.1.3.04', 'bpjs'],
  ['5.2.1.01', 'atk kertas'],
  ['5.2.1.04', 'bbm bensin solar'],
  ['5.2.1.05', 'fotokopi'],
  ['5.2.1.06', 'mamin snack nasi kotak konsumsi rapat'],
  ['5.2.1.07', 'semen pasir batu bata'],
  ['5.2.2.03', 'guru ngaji honor kader linmas'],
  ['5.2.3.01', 'transport sppd bensin'],
  ['5.2.5.05', 'wifi'],
  ['5.2.7.03', 'bedah rumah rtlh'],
  ['5.3.5.02', 'tukang upah'],
  ['5.3.5.03', 'semen pasir batu aspal rabat beton paving'],
  ['5.3.6.02', 'tukang upah'],
  ['5.3.7.02', 'tukang upah talud'],
  ['5.3.7.03', 'semen pasir batu talud plengsengan'],
  ['5.3.8.03', 'pju lampu jalan'],
  ['5.4.1.01', 'blt bantuan langsung tunai'],
  ['6.2.2.01', 'bumdes kdmp kopdes'],
  ['1.1.01', 'siltap gaji kades'],
  ['1.1.02', 'siltap gaji perangkat kaur kasi kasun'],
  ['1.1.03', 'bpjs'],
  ['1.4.08', 'website sid opensid'],
  ['2.1.01', 'guru ngaji tpq'],
  ['2.2.02', 'pmt stunting honor kader'],
  ['2.3.05', 'talud plengsengan'],
  ['2.3.10', 'rabat beton aspal'],
  ['2.3.11', 'rabat beton paving'],
  ['2.3.12', 'rabat beton'],
  ['2.3.14', 'talud plengsengan tpt pju lampu jalan penerangan'],
  ['2.4.01', 'bedah rumah'],
  ['2.6.03', 'wifi website internet'],
  ['2.7.02', 'pju lampu jalan tenaga surya'],
  ['3.2.03', '17 agustus agustusan hut ri'],
  ['4.5.02', 'kdmp kopdes koperasi merah putih'],
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

/** Whether a code begins so; every code begins with nothing. */
function beginsWith(found: CodeEntry, code: string): boolean {
  return code === '' || found.code.startsWith(code) || bare(found.code).startsWith(bare(code));
}

/** How many words fit, also in the middle of one; a whole code beats its beginning, a word's beginning its middle. */
function rankOf(found: CodeEntry, code: string, words: readonly string[]) {
  let [fitting, beginning, score] = [0, 0, 0];
  if (code !== '') score += bare(found.code) === bare(code) ? 50 : 10;
  const name = ` ${fold(found.name)} ${PEOPLES_WORDS.get(found.code) ?? ''} `;
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
