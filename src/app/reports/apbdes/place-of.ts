import { must } from '../../../domain/basics/must.ts';
import { lineBagian } from '../lines/bagian.ts';
import type { ApbdesContent } from '../../../domain/reports/apbdes/schema.ts';
import { placeInForm } from '../fields/field-paths.ts';
import { bpdSection } from './bpd-fields.ts';

/** Where in the form a path into the content is; null when it is about the whole. */
export function placeOf(where: readonly string[], content: ApbdesContent): string | null {
  const [head, id = ''] = where;
  if (head === 'alasanPerubahan') return 'alasan';
  if (head !== 'lines') return placeInForm(where, content, { sections: [bpdSection] });
  if (!Object.hasOwn(content.lines, id)) return null;
  return `${lineBagian(must(content.lines[id]).rekening)}?baris=${id}`;
}
