/** Words of the parts that every form has: checking, choosing between two phones, sending. */
export const checkText = {
  lead: 'Temuan berdasarkan peraturan. Ketuk temuan untuk menuju tempatnya.',
  none: 'Tidak ada temuan. Laporan siap dikirim.',
  onlyBlocks:
    'Hanya temuan merah yang menghalangi pengiriman. Temuan lain dapat dijelaskan di catatan.',
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
  kepalaDesa: 'Nama kepala desa',
  kepalaDesaHint: 'Laporan diajukan atas nama kepala desa.',
  kepalaDesaMissing: 'Isi nama kepala desa.',
  blocked: 'Belum dapat dikirim: perbaiki dahulu temuan merah.',
  unread: (texts: string) =>
    `Belum dapat dikirim: “${texts}” belum terbaca sebagai angka. Buka bagiannya dan perbaiki dahulu.`,
  dropUnread: 'Buang tulisan itu',
  conflicts: 'Belum dapat dikirim: pilih dahulu isian yang berbeda dengan HP lain.',
  notSaved: 'Perubahan terakhir belum tersimpan di HP. Kosongkan memori HP, lalu coba lagi.',
  submit: 'Kirim sekarang',
  go: 'Lanjut ke pengiriman',
  offline:
    'Tanpa sinyal pun dapat dikirim: pengajuan disimpan di HP ini dan berangkat sendiri saat ada sinyal. Waktu mengajukan adalah saat Anda menekan Kirim.',
} as const;
