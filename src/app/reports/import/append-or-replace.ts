import { importModeText as words } from './words.ts';
import type { ImportMode } from './import-kind.ts';

/** After what is there or in its place; nothing to ask where nothing is there. */
export function appendOrReplace(hereCount: number): readonly ImportMode[] {
  const append: ImportMode = { name: 'append', label: words.append, warning: null };
  if (hereCount === 0) return [append];
  const warning = words.replaceWarning(hereCount);
  return [append, { name: 'replace', label: words.replace, warning }];
}
