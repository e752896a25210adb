/** Words of the frame around every page. */
export const shellText = {
  appName: 'Tepat',
  skip: 'Langsung ke isi',
  back: 'Kembali',
  nav: 'Menu utama',
  navItems: {
    beranda: 'Beranda',
    tandaTerima: 'Tanda terima',
    antrean: 'Antrean',
    papan: 'Papan',
    orang: 'Orang',
    hariLibur: 'Hari libur',
    kalender: 'Kalender',
    rekomendasi: 'Rekomendasi',
    kunjungan: 'Kunjungan',
    indikator: 'Indikator',
    pengaturan: 'Pengaturan',
  },
  update: {
    offered: 'Versi baru Tepat sudah siap. Tulisan Anda tetap tersimpan.',
    apply: 'Pakai sekarang',
  },
  storageFull:
    'Memori perangkat ini penuh. Hapus foto atau aplikasi yang tidak dipakai, lalu lanjutkan menulis di sini.',
  clockWrong: (minutes: number, isAhead: boolean) =>
    `Jam perangkat ini ${isAhead ? 'lebih cepat' : 'terlambat'} ${minutesText(minutes)}. ` +
    'Buka Setelan perangkat › Tanggal & waktu, lalu nyalakan “Tanggal & waktu otomatis”.',
  longOffline: (days: number) =>
    `Sudah ${days} hari belum tersambung ke kecamatan. Yang Anda tulis aman di perangkat ini; ` +
    'cari tempat bersinyal agar terkirim.',
  error: {
    title: 'Halaman ini gagal ditampilkan',
    advice: 'Tulisan Anda tetap tersimpan di HP ini. Buka lagi halaman ini.',
    again: 'Buka lagi',
    home: 'Ke Beranda',
  },
  /** The phone's database is not to be had. */
  trouble: {
    blocked: {
      title: 'Tepat terbuka di tab lain',
      advice: 'Tutup tab Tepat yang lain agar versi baru dapat dibuka, lalu buka lagi.',
    },
    outdated: {
      title: 'Versi baru sudah dibuka',
      advice: 'Tab ini memakai versi lama. Tulisan Anda tersimpan; buka lagi untuk melanjutkan.',
    },
    lost: {
      title: 'Penyimpanan HP terputus',
      advice: 'Peramban menutup penyimpanan Tepat. Buka lagi untuk melanjutkan.',
    },
    closed: {
      title: 'Penyimpanan HP tidak dapat dibuka',
      advice:
        'Periksa apakah memori HP penuh atau peramban memakai mode penyamaran, lalu buka lagi.',
    },
  },
  notHere: {
    title: 'Halaman ini belum tersimpan di perangkat',
    advice: 'Sambungkan ke internet sekali, buka lagi, dan sesudah itu terbuka tanpa sinyal.',
  },
  notFound: {
    title: 'Halaman tidak ada',
    advice: 'Alamat ini tidak dikenal. Kembali ke halaman depan untuk melanjutkan.',
  },
} as const;

function minutesText(minutes: number): string {
  if (minutes < 120) return `${minutes} menit`;
  const hours = Math.round(minutes / 60);
  return hours < 48 ? `${hours} jam` : `${Math.round(hours / 24)} hari`;
}

/** A job that ended in a fault. */
export const faultText = {
  title: 'Belum selesai',
  full: 'Memori HP penuh, jadi langkah terakhir tidak selesai. Hapus foto atau aplikasi yang tidak dipakai, lalu ulangi.',
  closed:
    'Peramban menutup penyimpanan Tepat, jadi langkah terakhir tidak selesai. Muat ulang halaman, lalu ulangi.',
  file: 'Berkasnya tidak dapat dibaca: mungkin dipindah, diubah, atau dihapus. Pilih berkasnya sekali lagi.',
  noLine:
    'Langkah terakhir memerlukan sambungan yang sedang tidak ada. Cari tempat bersinyal, lalu ulangi.',
  other:
    'Langkah terakhir tidak selesai karena kesalahan aplikasi. Yang sudah bertanda tersimpan tetap ada. Ulangi; bila terjadi lagi, kirimkan keterangan di bawah ini ke kecamatan.',
  close: 'Mengerti',
} as const;
