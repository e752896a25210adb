/** One thing that can be found and opened. */
export interface SearchEntry {
  readonly kind: 'desa' | 'laporan' | 'rekomendasi' | 'surat';
  readonly title: string;
  /** State, or what it is about. */
  readonly detail: string;
  readonly href: string;
  /** Numbers and names in it, as written; the one that was looked for is shown. */
  readonly words: readonly string[];
  /** Title, detail and words as they are searched. */
  readonly text: string;
}

export function aSearchEntry(entry: Omit<SearchEntry, 'text'>): SearchEntry {
  return { ...entry, text: foldText([entry.title, entry.detail, ...entry.words].join('\n')) };
}

/** Small letters without accents: `Dewi Lestari` is found by `dewi`. */
export function foldText(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
