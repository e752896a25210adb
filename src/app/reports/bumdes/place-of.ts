import type { BumdesContent } from '../../../domain/reports/bumdes/schema.ts';

/** Fields of the return that stand beside what the BUMDes did rather than among its money. */
const kegiatanFields: readonly string[] = ['aktif', 'alasan', 'kendala', 'tenagaKerja'];

/** Where in the form a path into the content is; null when it is about the whole. */
export function placeOf(where: readonly string[], content: BumdesContent): string | null {
  const [head, id = '', deep] = where;
  switch (head) {
    case 'profil':
      return `profil?isian=${deep ? `${id}-${deep}` : id}`;
    case 'organ':
      return Object.hasOwn(content.organ, id) ? `organ?baris=${id}` : 'organ';
    case 'unit':
      return Object.hasOwn(content.unit, id) ? `unit?baris=${id}` : 'unit';
    case 'laporan':
      return `${isKegiatan(where) ? 'kegiatan' : 'keuangan'}?isian=${id}`;
    case 'pertanggungjawaban':
      return `musdes?isian=${id}`;
    case 'lampiran':
      return 'lampiran';
    case 'catatan':
      return 'kegiatan?isian=catatan';
    case 'nihil':
      return '?isian=alasan';
    default:
      return null;
  }
}

/** Whether a path into the return is about what the BUMDes did rather than its money. */
export function isKegiatan([head, field = '']: readonly string[]): boolean {
  return head === 'laporan' && kegiatanFields.includes(field);
}
