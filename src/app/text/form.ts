/** Words of every report's form, whatever its kind. */
export const formText = {
  saving: 'Menyimpan…',
  saved: 'Tersimpan di HP',
  full: 'Memori HP penuh: perubahan terakhir belum tersimpan. Hapus foto atau aplikasi yang tidak dipakai, lalu ketuk Coba lagi. Jangan tutup halaman ini.',
  failed: 'Perubahan terakhir belum tersimpan di HP. Ketuk Coba lagi; jangan tutup halaman ini.',
  retry: 'Coba lagi',
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
  periksa: 'Periksa & kirim',
  beda: 'Berbeda dengan HP lain',
  lampiran: 'Lampiran',
  catatan: 'Catatan untuk kecamatan',
  catatanHint: 'Misalnya alasan terlambat atau penjelasan temuan. Boleh dikosongkan.',
  help: 'Bantuan',
} as const;

export const checkText = {
  lead: 'Temuan berdasarkan peraturan. Ketuk temuan untuk menuju tempatnya.',
  none: 'Tidak ada temuan. Laporan siap dikirim.',
  onlyBlocks:
    'Hanya temuan merah yang menghalangi pengiriman. Temuan lain dapat dijelaskan di catatan.',
} as const;

export const returnedText = {
  title: (count: number) => `${count} catatan kecamatan`,
  by: (nama: string, waktu: string) => `Dikembalikan oleh ${nama}, ${waktu}`,
} as const;

export const conflictText = {
  lead: 'Isian ini diubah di HP ini dan di HP lain. Pilih yang benar; sesudah itu draf dapat dikirim lagi.',
  mine: 'HP ini',
  theirs: 'HP lain',
  choose: 'Pakai ini',
  removed: 'Dihapus',
  empty: 'Kosong',
  none: 'Semua sudah dipilih',
  noneLead: 'Tidak ada lagi isian yang berbeda.',
  whole: 'Seluruhnya',
  yes: 'Ya',
  no: 'Tidak',
} as const;

export const fileText = {
  title: 'Kirim ke kecamatan',
  lead: (judul: string) =>
    `${judul} akan diajukan atas nama kepala desa. Sesudah dikirim, isinya tidak dapat diubah sampai kecamatan mengembalikannya.`,
  findings: 'Temuan',
  lampiran: 'Lampiran',
  lampiranCount: (count: number) => (count === 0 ? 'Tidak ada' : `${count} berkas`),
  kepalaDesa: 'Nama kepala desa',
  kepalaDesaHint: 'Laporan diajukan atas nama kepala desa.',
  kepalaDesaMissing: 'Isi nama kepala desa.',
  blocked: 'Belum dapat dikirim: perbaiki dahulu temuan merah.',
  conflicts: 'Belum dapat dikirim: pilih dahulu isian yang berbeda dengan HP lain.',
  notSaved: 'Perubahan terakhir belum tersimpan di HP. Kosongkan memori HP, lalu coba lagi.',
  submit: 'Kirim sekarang',
  go: 'Lanjut ke pengiriman',
  offline:
    'Tanpa sinyal pun dapat dikirim: pengajuan disimpan di HP ini dan berangkat sendiri saat ada sinyal. Waktu mengajukan adalah saat Anda menekan Kirim.',
} as const;

export const nihilText = {
  alasan: 'Alasan',
  alasanHint: 'Tulis singkat mengapa tidak ada.',
  cancel: 'Ternyata ada: isi laporannya',
  title: 'Nihil',
} as const;
