import type { BumdesContent } from '../../../domain/reports/bumdes/schema.ts';
import { placeInForm } from '../fields/field-paths.ts';
import { bumdesSections as sections } from './fields.ts';

/** Where in the form a path into the content is; null when it is about the whole. */
export function placeOf(where: readonly string[], content: BumdesContent): string | null {
  return placeInForm(where, content, { sections, lists: ['organ', 'unit'] });
}
