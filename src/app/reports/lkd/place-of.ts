import type { LkdContent } from '../../../domain/reports/lkd/schema.ts';

/** Where in the form a path into the content is; null when it is about the whole. */
export function placeOf(where: readonly string[], { lembaga }: LkdContent): string | null {
  const [head, id = ''] = where;
  const one = Object.hasOwn(lembaga, id) ? lembaga[id] : undefined;
  if (head === 'lembaga') return one ? `${one.jenis}?baris=${id}` : '';
  if (head === 'musrenbangdes') return 'musrenbangdes';
  if (head === 'lampiran') return 'lampiran';
  return head === 'catatan' ? 'catatan?isian=catatan' : null;
}
