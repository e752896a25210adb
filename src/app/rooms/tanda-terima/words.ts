/** A filed report as a document. */
export const dokumenText = {
  title: 'Isi laporan',
  whole: 'Catatan untuk seluruh laporan',
  print: 'Cetak',
} as const;
