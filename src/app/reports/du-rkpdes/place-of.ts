import type { DuRkpdesContent } from '../../../domain/reports/du-rkpdes/schema.ts';
import { placeInSections } from '../fields/field-paths.ts';
import { musrenbangdesSection } from './fields.ts';

/** Where in the form a path into the content is; null when it is about the whole. */
export function placeOf(where: readonly string[], { usulan }: DuRkpdesContent): string | null {
  const [head, id, field] = where;
  if (head === 'lampiran') return 'lampiran';
  if (head !== 'usulan') return placeInSections(where, [musrenbangdesSection]);
  if (id === undefined || !Object.hasOwn(usulan, id)) return 'usulan';
  return `usulan?baris=${id}${field === undefined ? '' : `&isian=${field}`}`;
}
