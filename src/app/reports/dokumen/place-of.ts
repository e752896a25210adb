/** Where in the form a path into the content is; null when it is about the whole. */
export function placeOf([head, id, deep]: readonly string[]): string | null {
  switch (head) {
    case undefined:
      return null;
    case 'bidang':
      return 'bidang';
    case 'aset':
      return id ? `aset?isian=${id}-${deep ?? 'jumlah'}` : 'aset';
    case 'lampiran':
      return 'lampiran';
    case 'nihil':
      return '?isian=alasan';
    case 'periode':
      return `dokumen?isian=periode-${id ?? 'mulai'}`;
    default:
      return `dokumen?isian=${head}`;
  }
}
