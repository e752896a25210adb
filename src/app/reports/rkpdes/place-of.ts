import type { RkpdesContent } from '../../../domain/reports/rkpdes/schema.ts';
import { placeInForm } from '../fields/field-paths.ts';
import { rkpdesSections as sections } from './fields.ts';

/** Where in the form a path into the content is; null when it is about the whole. */
export function placeOf(where: readonly string[], content: RkpdesContent): string | null {
  const [head, id] = where;
  if (head !== 'pagu') return placeInForm(where, content, { sections, lists: ['kegiatan'] });
  return id === undefined ? 'pagu' : `pagu?isian=${encodeURIComponent(`pagu-${id}`)}`;
}
