import type { BumdesContent } from '../../../domain/reports/bumdes/schema.ts';
import { placeInSections } from '../fields/field-paths.ts';
import { bumdesSections } from './fields.ts';

/** Where in the form a path into the content is; null when it is about the whole. */
export function placeOf(where: readonly string[], content: BumdesContent): string | null {
  const [head, id = ''] = where;
  switch (head) {
    case 'organ':
    case 'unit':
      return Object.hasOwn(content[head], id) ? `${head}?baris=${id}` : head;
    case 'lampiran':
      return 'lampiran';
    case 'nihil':
      return '?isian=alasan';
    default:
      return placeInSections(where, bumdesSections);
  }
}
