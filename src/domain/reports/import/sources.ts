import { isKnownSumberDana, sumberDanaFromText } from '../kode/sumber-dana.ts';
import type { UnknownSource } from './result.ts';

/** The Siskeudes code behind printed words: known ones first, then what a person said of them. */
export function readSource(text: string, aliases: Readonly<Record<string, string>>): string {
  const written = sumberDanaFromText(text);
  if (isKnownSumberDana(written)) return written;
  return Object.hasOwn(aliases, written) ? (aliases[written] ?? written) : written;
}

/** The words that stand for no code, most used first; they stay listed once a person has chosen one. */
export function unknownSources(texts: readonly string[]): UnknownSource[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const written = sumberDanaFromText(text);
    if (written !== '' && !isKnownSumberDana(written))
      counts.set(written, (counts.get(written) ?? 0) + 1);
  }
  return [...counts]
    .map(([name, rowCount]) => ({ name, rowCount }))
    .toSorted((a, b) => b.rowCount - a.rowCount);
}
