/** Words of every report's form, whatever its kind. */
export const formText = {
  draft: 'Draf, belum dikirim',
  returnedDraft: 'Dikembalikan, perbaikan belum dikirim',
  filed: (waktu: string) => `Diajukan ${waktu}, menunggu sinyal`,
  sent: (waktu: string) => `Terkirim ${waktu}, menunggu diperiksa`,
  opened: (waktu: string) => `Terkirim ${waktu}, sedang diperiksa`,
  accepted: 'Diterima kecamatan',
  closedTitle: 'Laporan ini sedang di kecamatan',
  closedLead: 'Isinya tidak dapat diubah sampai kecamatan mengembalikannya.',
  acceptedTitle: 'Laporan ini sudah diterima kecamatan',
  acceptedLead: 'Isinya tetap dan dapat dibaca kapan saja.',
  see: 'Lihat isi laporan',
  receipt: 'Tanda terima',
  newerTitle: 'Draf ini ditulis dengan versi Tepat yang lebih baru',
  newerLead: 'Perbarui aplikasi di Pengaturan, lalu buka lagi. Isinya tidak berubah.',
  unreadable:
    'Isi laporan ini ditulis dengan versi Tepat yang lebih baru. Perbarui aplikasi, lalu buka lagi.',
  tools: 'Alat',
  findings: 'Temuan pemeriksaan otomatis',
  periksa: 'Periksa & kirim',
  beda: 'Berbeda dengan HP lain',
  lampiran: 'Lampiran',
  catatan: 'Catatan untuk kecamatan',
  catatanHint: 'Misalnya alasan terlambat atau penjelasan temuan. Boleh dikosongkan.',
} as const;

export const returnedText = {
  title: (count: number) => `${count} catatan kecamatan`,
  by: (nama: string, waktu: string) => `Dikembalikan oleh ${nama}, ${waktu}`,
} as const;

export const nihilText = {
  alasan: 'Alasan',
  alasanHint: 'Tulis singkat mengapa tidak ada.',
  cancel: 'Ternyata ada: isi laporannya',
  title: 'Nihil',
} as const;

/** Before an earlier report takes the place of what a draft holds. */
export const replaceText = {
  title: 'Ganti isi draf?',
  replace: 'Ganti isinya',
  keep: 'Jangan',
} as const;

/** How many files go along. */
export function lampiranCountText(count: number): string {
  return count === 0 ? 'Tidak ada' : `${count} berkas`;
}
