import { placeInSections } from '../fields/field-paths.ts';
import { dokumenSection } from './fields.ts';

/** Where in the form a path into the content is; null when it is about the whole. */
export function placeOf(where: readonly string[]): string | null {
  const [head, id, deep] = where;
  switch (head) {
    case 'bidang':
    case 'lampiran':
      return head;
    case 'aset':
      return id ? `aset?isian=${id}-${deep ?? 'jumlah'}` : 'aset';
    case 'nihil':
      return '?isian=alasan';
    default:
      return placeInSections(where, [dokumenSection]);
  }
}
