import type { ApiError } from '../../../sync/messages/api-error.ts';

/** Words of the admin's list of people. */
export const orangText = {
  title: 'Orang',
  lead: 'Setiap orang memilih kata sandinya sendiri lewat tautan undangan yang berlaku sekali.',
  add: 'Tambah orang',
  nama: 'Nama lengkap',
  username: 'Nama pengguna',
  usernameHint: 'Huruf kecil, angka, titik, misalnya operator.perak.',
  role: 'Peran',
  desa: 'Desa',
  save: 'Tambah dan buat undangan',
  search: 'Cari orang atau desa',
  noneFound: 'Tidak ada orang dengan nama atau desa itu.',
  edit: 'Ubah',
  editTitle: (nama: string) => `Ubah ${nama}`,
  editSave: 'Simpan',
  signsInAnew: (nama: string) =>
    `Sesudah peran atau desanya diganti, ${nama} harus masuk lagi di perangkatnya.`,
  chooseDesa: 'Pilih desa',
  badDesa: 'Pilih desanya.',
  badNama: 'Tulis nama lengkapnya.',
  badUsername: 'Nama pengguna: 2 sampai 40 huruf kecil, angka, titik, atau strip.',
  noPassword: 'Belum memilih kata sandi',
  disabled: 'Dinonaktifkan',
  newLink: 'Buat undangan baru',
  disable: 'Nonaktifkan',
  disableTitle: (nama: string) => `Nonaktifkan ${nama}?`,
  disableLead:
    'Ia langsung dikeluarkan dari semua perangkat dan tidak dapat masuk lagi. Laporan yang sudah dikirim tetap ada. Anda dapat mengaktifkannya lagi kapan saja.',
  cancel: 'Batal',
  devices: 'Perangkat',
  device: (end: string) => `Nomor berakhiran ${end}`,
  deviceApp: (app: string) => `Tepat ${app}`,
  deviceHint: 'Nomor lengkapnya ada di Pengaturan pada perangkat itu.',
  noDevice: 'Belum pernah masuk di perangkat mana pun.',
  signOutDevice: 'Keluarkan',
  signOutLabel: (end: string) => `Keluarkan perangkat berakhiran ${end}`,
  signOutTitle: 'Keluarkan perangkat ini?',
  signOutLead: (nama: string) =>
    `Untuk HP yang hilang atau berganti tangan. Perangkat ini tidak dapat mengirim dan mengambil sampai ${nama} masuk lagi. Yang sudah tersimpan di dalamnya tidak ikut terhapus.`,
  enable: 'Aktifkan lagi',
  invitation: (nama: string) => `Undangan untuk ${nama}`,
  invitationQr: (nama: string) => `Kode QR undangan untuk ${nama}`,
  invitationLead: (waktu: string) =>
    `Kirim tautan ini kepada orangnya saja. Berlaku sekali, sampai ${waktu}.`,
  share: 'Bagikan tautan',
  shareText: (nama: string) => `Undangan Tepat untuk ${nama}. Buka dan pilih kata sandi:`,
  done: 'Selesai',
  copy: 'Salin tautan',
  copied: 'Tersalin',
  copyFailed: 'Tautan tidak dapat disalin. Pilih alamat di atas dan salin sendiri.',
  lastContact: (waktu: string) => `Terakhir tersambung ${waktu}`,
  lastSeen: (waktu: string) => `Terakhir ${waktu}`,
  neverContact: 'Belum pernah masuk',
  again: 'Coba lagi',
  problems: {
    'no-answer':
      'Tidak ada sambungan ke kecamatan. Daftar orang hanya dapat dibuka saat ada sinyal.',
    'sign-in': 'Waktu masuk Anda habis. Ketuk “Masuk lagi untuk mengirim” di atas, lalu ulangi.',
    'not-allowed': 'Hanya admin kecamatan yang dapat mengatur orang, dan tidak dirinya sendiri.',
    'not-found': 'Orang atau perangkat ini sudah tidak ada di daftar. Muat ulang halaman ini.',
    'username-taken': 'Nama pengguna ini sudah dipakai. Pilih yang lain.',
    malformed: 'Ada isian yang tidak dapat dibaca. Periksa nama, nama pengguna, peran, dan desa.',
    'slow-down': 'Terlalu sering. Tunggu sebentar, lalu coba lagi.',
    other: 'Server sedang bermasalah. Coba lagi nanti.',
  },
} as const;

/** Why the server did not do it. */
export function orangProblem(error: ApiError['error'] | 'no-answer'): string {
  const texts: Readonly<Record<string, string>> = orangText.problems;
  return texts[error] ?? orangText.problems.other;
}
