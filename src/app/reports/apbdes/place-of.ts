import { must } from '../../../domain/basics/must.ts';
import { lineBagian } from '../lines/bagian.ts';
import type { ApbdesContent } from '../../../domain/reports/apbdes/schema.ts';

/** Where in the form a path into the content is; null when it is about the whole. */
export function placeOf(where: readonly string[], { lines }: ApbdesContent): string | null {
  const [head, id = ''] = where;
  if (head === 'nihil') return '?isian=alasan';
  if (head === 'bpd' || head === 'catatan') return `bpd?isian=${where.at(-1)}`;
  if (head === 'alasanPerubahan') return 'alasan';
  if (head === 'lampiran') return 'lampiran';
  if (head !== 'lines' || !Object.hasOwn(lines, id)) return null;
  return `${lineBagian(must(lines[id]).rekening)}?baris=${id}`;
}
