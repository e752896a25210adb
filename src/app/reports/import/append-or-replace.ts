import { importModeText as words } from './words.ts';
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
