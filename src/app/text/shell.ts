/** Words of the frame around every page. */
export const shellText = {
  appName: 'Tepat',
  skip: 'Langsung ke isi',
  back: 'Kembali',
  close: 'Tutup',
  help: 'Bantuan',
  nav: 'Menu utama',
  loading: 'Memuat…',
  optional: 'boleh dikosongkan',
  navItems: {
    beranda: 'Beranda',
    tandaTerima: 'Tanda terima',
    antrean: 'Antrean',
    papan: 'Papan',
    orang: 'Orang',
    hariLibur: 'Hari libur',
    pengaturan: 'Pengaturan',
  },
  update: {
    offered: 'Versi baru Tepat sudah siap. Tulisan Anda tetap tersimpan.',
    apply: 'Pakai sekarang',
  },
  storageFull:
    'Memori HP penuh. Hapus foto atau aplikasi yang tidak dipakai, lalu lanjutkan menulis di sini.',
  clockWrong: (minutes: number, isAhead: boolean) =>
    `Jam HP ini ${isAhead ? 'lebih cepat' : 'terlambat'} ${minutesText(minutes)}. ` +
    'Buka Setelan HP › Tanggal & waktu, lalu nyalakan “Tanggal & waktu otomatis”.',
  longOffline: (days: number) =>
    `Sudah ${days} hari belum tersambung ke kecamatan. Yang Anda tulis aman di HP ini; ` +
    'cari tempat bersinyal agar terkirim.',
  error: {
    title: 'Halaman ini gagal ditampilkan',
    advice: 'Tulisan Anda tetap tersimpan di HP ini. Buka lagi halaman ini.',
    again: 'Buka lagi',
    home: 'Ke Beranda',
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
