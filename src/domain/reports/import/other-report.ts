import { cleanText } from '../../basics/clean-text.ts';

/** What a table's title says that is not of the report it is read into. */
type OtherReport = 'tahun' | 'desa' | 'perubahan';

interface Expected {
  readonly tahun: number;
  /** By its name alone. */
  readonly desa: string;
  readonly isPerubahan: boolean;
}

/**
 * A table of another year, of another desa, or of a Perubahan brought into a budget that is none is asked
 * about before it goes into the draft. Titles that say nothing of it are believed.
 */
export function otherReport(titles: readonly string[], expected: Expected): readonly OtherReport[] {
  const text = titles.map(cleanText).join('\n');
  const years = [...text.matchAll(/\b(20\d\d)\b/g)].map(([, year]) => Number(year));
  const names = [...text.matchAll(/\bdesa\b[ :.]*([a-z][a-z ]*)/gi)].map(([, name = '']) =>
    fold(name),
  );
  const isOtherDesa =
    names.length > 0 && names.every((name) => !name.startsWith(fold(expected.desa)));
  const saysPerubahan = /\bperubahan\b|\bapbdes-?p\b|\bp-?apbdes\b/i.test(text);
  return [
    ...(years.length > 0 && !years.includes(expected.tahun) ? (['tahun'] as const) : []),
    ...(isOtherDesa ? (['desa'] as const) : []),
    ...(saysPerubahan && !expected.isPerubahan ? (['perubahan'] as const) : []),
  ];
}

function fold(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z]/g, '');
}
