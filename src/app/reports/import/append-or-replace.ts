import { importModeText as words } from './words.ts';
import type { ImportedLine } from '../../../domain/reports/import/result.ts';
import type { ImportMode } from './import-kind.ts';

interface Counts {
  /** Lines that were read. */
  readonly read: number;
  /** Lines the draft has. */
  readonly here: number;
  /** Codes that are in both: adding would make them double. */
  readonly twice: readonly string[];
}

/** In the place of what is there or after it; nothing to ask where nothing is there. */
export function appendOrReplace({ read, here, twice }: Counts): readonly ImportMode[] {
  if (here === 0) return [{ name: 'append', label: words.apply, warning: null }];
  const codes = twice.slice(0, MOST_NAMED).join(', ') + (twice.length > MOST_NAMED ? ' …' : '');
  return [
    { name: 'replace', label: words.replace(read), warning: words.replaceNote(here) },
    {
      name: 'append',
      label: words.append(read),
      warning: twice.length > 0 ? words.twiceNote(codes) : null,
    },
  ];
}

const MOST_NAMED = 8;

/** What the read lines and those of the draft are both called, each name once. */
export function namesInBoth<Line>(
  read: readonly ImportedLine<Line>[],
  here: Readonly<Record<string, Line>>,
  partsOf: (line: Line) => readonly (string | null)[],
): readonly string[] {
  const nameOf = (line: Line) => partsOf(line).filter(Boolean).join(' ');
  const names = new Set(Object.values(here).map(nameOf));
  return [...new Set(read.map(({ line }) => nameOf(line)))].filter((name) => names.has(name));
}
