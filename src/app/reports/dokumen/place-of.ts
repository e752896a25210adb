import type { DokumenContent } from '../../../domain/reports/dokumen/schema.ts';
import { placeInForm } from '../fields/field-paths.ts';
import { dokumenSection } from './fields.ts';

/** Where in the form a path into the content is; null when it is about the whole. */
export function placeOf(where: readonly string[], content: DokumenContent): string | null {
  const [head, id, deep] = where;
  if (head === 'bidang') return head;
  if (head === 'aset') return id ? `aset?isian=${id}-${deep ?? 'jumlah'}` : 'aset';
  return placeInForm(where, content, { sections: [dokumenSection] });
}
