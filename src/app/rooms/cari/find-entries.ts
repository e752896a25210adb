import { foldText, type SearchEntry } from './search-entry.ts';

export interface Found {
  readonly entry: SearchEntry;
  /** The number or name in it that was looked for; null when title or detail say it. */
  readonly word: string | null;
}

/** Entries that hold every word of the query, the closest first; none for an empty query. */
export function findEntries(
  entries: readonly SearchEntry[],
  query: string,
  most = 50,
): readonly Found[] {
  const tokens = foldText(query).split(/\s+/).filter(Boolean);
  if (tokens.length === 0) return [];
  return entries
    .filter(({ text }) => tokens.every((token) => text.includes(token)))
    .map((entry) => ({ entry, rank: rankOf(entry, tokens) }))
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ entry }) => ({ entry, word: wordFor(entry, tokens) }));
}

/** A name that begins with it, then one that holds it, then what lies inside. */
function rankOf({ kind, title }: SearchEntry, tokens: readonly string[]): number {
  const folded = foldText(title);
  const ofKind = kind === 'desa' ? 0 : 1;
  if (tokens.every((token) => folded.includes(token)))
    return folded.startsWith(tokens[0] ?? '') ? ofKind : 2 + ofKind;
  return 4 + ofKind;
}

function wordFor({ title, detail, words }: SearchEntry, tokens: readonly string[]): string | null {
  const shown = foldText(`${title} ${detail}`);
  const hidden = tokens.find((token) => !shown.includes(token));
  if (hidden === undefined) return null;
  return words.find((word) => foldText(word).includes(hidden)) ?? null;
}
