import type { ApiError } from '../../sync/messages/api-error.ts';

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
  chooseDesa: 'Pilih desa',
  badDesa: 'Pilih desanya.',
  badNama: 'Tulis nama lengkapnya.',
  badUsername: 'Nama pengguna: 2 sampai 40 huruf kecil, angka, titik, atau strip.',
  noPassword: 'Belum memilih kata sandi',
  disabled: 'Dinonaktifkan',
  newLink: 'Undangan baru',
  disable: 'Nonaktifkan',
  enable: 'Aktifkan lagi',
  invitation: (nama: string) => `Undangan untuk ${nama}`,
  invitationLead: (waktu: string) =>
    `Kirim tautan ini kepada orangnya saja. Berlaku sekali, sampai ${waktu}.`,
  copy: 'Salin tautan',
  copied: 'Tersalin',
  lastContact: (waktu: string) => `Terakhir tersambung ${waktu}`,
  neverContact: 'Belum pernah tersambung',
  again: 'Coba lagi',
  problems: {
    'no-answer':
      'Tidak ada sambungan ke kecamatan. Daftar orang hanya dapat dibuka saat ada sinyal.',
    'sign-in': 'Masa masuk habis. Keluar lalu masuk lagi.',
    'not-allowed': 'Hanya admin kecamatan yang dapat mengatur orang, dan tidak dirinya sendiri.',
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
