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
  storage: 'Penyimpanan di perangkat ini',
  persisted: 'Peramban berjanji tidak menghapus data Tepat tanpa seizin Anda.',
  notPersisted:
    'Peramban belum berjanji menjaga data Tepat. Bila memori hampir habis, data yang belum terkirim ' +
    'dapat terhapus. Pasang Tepat di layar HP, lalu minta lagi, dan kirim secepatnya saat ada sinyal.',
  persist: 'Minta peramban menjaga data',
  persistRefused:
    'Peramban belum mengabulkan. Biasanya dikabulkan sesudah Tepat dipasang dan sering dipakai.',
  used: (mb: string) => `Terpakai ${mb} MB`,
  usedOf: (mb: string, quota: string) => `Terpakai ${mb} MB dari ${quota} yang tersedia`,
  usedLabel: 'Penyimpanan terpakai',
  app: 'Aplikasi',
  version: 'Versi',
  device: 'Nomor perangkat',
  update: 'Perbarui sekarang',
  updateReady: 'Versi baru sudah siap dipakai.',
  upToDate: 'Tidak ada versi baru yang menunggu.',
  help: 'Arti tanda dan bantuan',
  sync: 'Kirim dan ambil sekarang',
} as const;

const MB = 1024 * 1024;

/** `Terpakai 210,4 MB dari 3 GB yang tersedia`. */
export function usedWords(usedBytes: number, quotaBytes: number | null): string {
  const used = (usedBytes / MB).toFixed(1).replace('.', ',');
  if (quotaBytes === null) return pengaturanText.used(used);
  const quotaMb = quotaBytes / MB;
  const quota = quotaMb < 1024 ? `${Math.round(quotaMb)} MB` : `${Math.round(quotaMb / 1024)} GB`;
  return pengaturanText.usedOf(used, quota);
}

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
