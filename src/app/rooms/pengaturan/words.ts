export const pengaturanText = {
  title: 'Pengaturan',
  account: 'Akun',
  install: 'Pasang di layar HP',
  installed: 'Tepat sudah terpasang di perangkat ini.',
  installNow: 'Pasang Tepat',
  android: {
    title: 'Android (Chrome)',
    steps: [
      'Ketuk menu ⋮ di kanan atas.',
      'Pilih “Tambahkan ke layar utama” atau “Instal aplikasi”.',
      'Ketuk “Instal”.',
    ],
  },
  ios: {
    title: 'iPhone (Safari)',
    steps: [
      'Ketuk tombol Bagikan (kotak dengan panah ke atas).',
      'Pilih “Tambah ke Layar Utama”.',
      'Ketuk “Tambah”.',
    ],
  },
  app: 'Aplikasi',
  version: 'Versi',
  device: 'Nomor perangkat',
  update: 'Perbarui sekarang',
  updateReady: 'Versi baru sudah siap dipakai.',
  upToDate: 'Tidak ada versi baru yang menunggu.',
  help: 'Arti tanda dan bantuan',
  sync: 'Kirim dan ambil sekarang',
} as const;

/** Pages without a place in the menu. */
export const moreText = {
  title: 'Menu lain',
  kalender: 'Kalender kewajiban',
  hariLibur: 'Hari libur',
  indikator: 'Indikator Renstra',
  rekomendasi: 'Rekomendasi',
  kunjungan: 'Kunjungan pembinaan',
  pengingat: 'Pengingat WhatsApp',
  triwulan: 'Laporan triwulan',
  bukuSurat: 'Buku surat keluar',
  setelan: 'Setelan kecamatan',
  cari: 'Cari dan profil desa',
  jurnal: 'Jurnal',
  ekspor: 'Ekspor semua data',
} as const;
