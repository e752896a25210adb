/** A code of the tree that the annex does not have. */
export const treeText = { unknown: 'Kode di luar lampiran' } as const;

/** What is said of a line in a document of any kind. */
export const documentText = {
  changed: 'Berubah',
  added: 'Baru',
  was: (before: string) => `semula ${before}`,
  removed: 'Baris yang dihapus sejak pengajuan sebelumnya',
  write: 'Tulis catatan',
} as const;
