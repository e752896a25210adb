/** Words around an entry of a list, whatever the list. */
export const entryText = {
  done: 'Selesai',
  remove: 'Hapus',
  removed: (name: string) => `${name} dihapus.`,
  undo: 'Urungkan',
  gone: 'Isian ini sudah dihapus di HP lain.',
  unnamed: 'Belum bernama',
  yes: 'Ya',
  no: 'Tidak',
  unsaid: '-',
  badCount: (most: number) => `Isi angka 0 sampai ${most}.`,
} as const;

/** Words of a document that lists names and values. */
export const factText = {
  changed: 'Berubah',
  was: (before: string) => `semula ${before}`,
  added: 'Baru',
  removed: 'Dihapus sejak pengajuan sebelumnya',
  remark: 'Catatan kecamatan',
  write: (name: string) => `Tulis catatan: ${name}`,
} as const;
