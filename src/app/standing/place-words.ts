/** What a remark or a conflict is about, where its place has no name of its own. */
export const placeText = {
  whole: 'Seluruh laporan',
  line: 'Baris',
  gone: 'Baris yang sudah dihapus desa',
} as const;
