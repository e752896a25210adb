import type { Content } from '../../domain/standing/report-doc.ts';
import { getAt } from '../../sync/merge/merge.ts';
import { placeText as words } from './place-words.ts';

/** What an entry of a list is called by, the best first. */
const titleFields = ['uraian', 'nama', 'kegiatan', 'judul', 'rekening'] as const;

/** The words of the entry or field that a remark points at. */
export function placeName(
  content: Content,
  where: readonly string[],
  fieldNames: Readonly<Record<string, string>> = {},
): string {
  if (where.length === 0) return words.whole;
  const entry = getAt(content, where.slice(0, 2));
  const field = fieldNames[where.at(-1) ?? ''];
  if (entry === undefined) return field ?? words.gone;
  return titleOf(entry) ?? field ?? words.line;
}

/** An entry's own words; null when it has none. */
export function titleOf(entry: unknown): string | null {
  const texts = titleFields.map((field) => getAt(entry, [field]));
  return texts.find((text) => typeof text === 'string' && text.trim() !== '')?.toString() ?? null;
}
