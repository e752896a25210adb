import type { MusyawarahContent } from '../../../domain/reports/musyawarah/schema.ts';

/** Where in the form a path into the content is; null when it is about the whole. */
export function placeOf(where: readonly string[], content: MusyawarahContent): string | null {
  const [head, id = ''] = where;
  switch (head) {
    case 'acara':
      return id === 'notulen' ? 'hasil?isian=notulen' : `acara?isian=${id}`;
    case 'hadirin':
      return Object.hasOwn(content.hadirin, id) ? `hadir?orang=${id}` : 'hadir';
    case 'pasangan':
      return 'kembar';
    case 'kesepakatan':
      return id === '' ? 'hasil' : `hasil?isian=kesepakatan-${id}`;
    case 'usulan':
      return Object.hasOwn(content.usulan, id) ? `usulan?usulan=${id}` : 'usulan';
    case 'lampiran':
      return 'lampiran';
    case 'catatan':
      return 'hasil?isian=catatan';
    default:
      return null;
  }
}
