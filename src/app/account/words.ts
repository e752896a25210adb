/** Sign-in, invitation and sign-out. */
export const masukText = {
  title: 'Masuk ke Tepat',
  lead: 'Laporan desa ke kecamatan, tepat waktu, juga tanpa sinyal.',
  username: 'Nama pengguna',
  password: 'Kata sandi',
  submit: 'Masuk',
  arrived: 'Berkas yang Anda bagikan menunggu di perangkat ini. Masuk dulu untuk memasukkannya.',
  once: 'Cukup masuk sekali. Sesudah itu Tepat dapat dipakai tanpa sinyal.',
  noAccount: 'Belum punya akun atau lupa kata sandi? Minta tautan undangan ke admin kecamatan.',
  sheetTitle: 'Masuk lagi untuk mengirim',
  sheetLead: (nama: string) =>
    `Waktu masuk ${nama} di kecamatan sudah habis. Tulisan Anda tetap tersimpan di HP ini; ` +
    'sesudah masuk, pengiriman berjalan sendiri.',
  later: 'Nanti saja',
  again: 'Masuk lagi',
  errors: {
    'wrong-credentials': 'Nama pengguna atau kata sandi salah. Periksa huruf besar dan kecilnya.',
    'no-answer':
      'Kecamatan belum menjawab. Periksa sinyal atau kuota, lalu coba lagi. Hanya masuk pertama kali yang perlu sinyal.',
    unavailable: 'Server kecamatan sedang tidak dapat dipakai. Coba lagi beberapa saat lagi.',
    'link-used':
      'Tautan undangan ini sudah dipakai atau kedaluwarsa. Minta tautan baru ke admin kecamatan.',
    'weak-password': 'Kata sandi terlalu pendek. Pakai sedikitnya 8 huruf atau angka.',
  },
  slowDown: (seconds: number) =>
    `Terlalu banyak percobaan. Tunggu ${Math.max(1, Math.ceil(seconds / 60))} menit, lalu coba lagi.`,
  fillIn: 'Isi nama pengguna dan kata sandi.',
} as const;

export const undanganText = {
  title: 'Selamat datang di Tepat',
  lead: 'Pilih kata sandi untuk akun Anda.',
  password: 'Kata sandi baru',
  passwordHint: 'Sedikitnya 8 huruf atau angka. Beberapa kata yang mudah diingat lebih baik.',
  repeat: 'Tulis sekali lagi',
  mismatch: 'Kedua kata sandi tidak sama.',
  submit: 'Simpan dan masuk',
} as const;

export const keluarText = {
  action: 'Keluar',
  title: 'Keluar dari HP ini?',
  allSent: 'Semua yang Anda tulis sudah di kecamatan.',
  unsent: (count: number) =>
    `${count} pekerjaan belum terkirim ke kecamatan. Pekerjaan itu tetap tersimpan di HP ini dan ` +
    'terkirim sesudah Anda masuk lagi di HP ini. Jangan hapus aplikasi atau datanya.',
  yes: 'Keluar',
  yesUnsent: 'Keluar, kirim nanti',
  no: 'Batal',
} as const;
