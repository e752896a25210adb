/** Words around an entry of a list, whatever the list. */
export const entryText = {
  done: 'Selesai',
  copy: 'Salin',
  hasFinding: 'ada temuan',
  remove: 'Hapus',
  gone: 'Isian ini sudah dihapus di HP lain.',
  unnamed: 'Belum bernama',
  yes: 'Ya',
  no: 'Tidak',
  unsaid: '-',
} as const;

/** Words of a document that lists names and values. */
export const factText = {
  caption: (judul: string, desa: string) => `${judul}, Desa ${desa}`,
  changed: 'Berubah',
  was: (before: string) => `semula ${before}`,
  added: 'Baru',
  removed: 'Dihapus sejak pengajuan sebelumnya',
  remark: 'Catatan kecamatan',
  write: (name: string) => `Tulis catatan: ${name}`,
} as const;
