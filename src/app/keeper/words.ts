/** Words about what is typed and not sent. `on`: the desa says HP, the kecamatan perangkat ini. */
export const keeperText = {
  saving: 'Menyimpan…',
  saved: (on: Place) => `Tersimpan di ${on}`,
  full: (on: Place) =>
    `Memori ${on} penuh: perubahan terakhir belum tersimpan. Hapus foto atau aplikasi yang tidak dipakai, lalu ketuk Coba lagi. Jangan tutup halaman ini.`,
  failed: (on: Place) =>
    `Perubahan terakhir belum tersimpan di ${on}. Ketuk Coba lagi; jangan tutup halaman ini.`,
  retry: 'Coba lagi',
  notSent: (on: Place) => `Tersimpan di ${on}, belum dikirim`,
  notInForce: 'Belum berlaku; ketikan tersimpan di perangkat ini',
  overtaken:
    'Isi yang sama sudah diubah orang lain sejak ini diketik. Periksa lagi; buang ketikan untuk melihat yang berlaku.',
  discard: 'Buang ketikan',
  discarded: 'Ketikan dibuang.',
  undo: 'Kembalikan',
} as const;

export type Place = 'HP' | 'HP ini' | 'perangkat ini';
