import type { RkpdesContent } from '../../../domain/reports/rkpdes/schema.ts';
import { placeInSections } from '../fields/field-paths.ts';
import { rkpdesSections } from './fields.ts';

/** Where in the form a path into the content is; null when it is about the whole. */
export function placeOf(where: readonly string[], { kegiatan }: RkpdesContent): string | null {
  const [head = '', id, field] = where;
  switch (head) {
    case 'nihil':
      return '?isian=alasan';
    case 'kegiatan':
      if (id === undefined || !Object.hasOwn(kegiatan, id)) return 'kegiatan';
      return `kegiatan?baris=${id}${field === undefined ? '' : `&isian=${field}`}`;
    case 'pagu':
      return id === undefined ? 'pagu' : `pagu?isian=${encodeURIComponent(`pagu-${id}`)}`;
    case 'lampiran':
      return 'lampiran';
    default:
      return placeInSections(where, rkpdesSections);
  }
}
