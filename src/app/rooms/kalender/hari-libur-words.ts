import type { HariLibur } from '../../../domain/basics/tanggal.ts';

/** Words of the holiday table. */
export const hariLiburText = {
  title: 'Hari libur',
  lead: 'Hari di daftar ini tidak dihitung sebagai hari kerja pada batas 3 dan 20 hari kerja. Isian tahun 2025 sampai 2027 berasal dari SKB 3 Menteri sebagaimana diberitakan; cocokkan dengan surat keputusannya.',
  tahun: (tahun: number) => `Tahun ${tahun}`,
  unverified: 'belum dicocokkan',
  toCheck: (count: number) => `${count} belum dicocokkan dengan SKB 3 Menteri`,
  checkAll: 'Tandai semua cocok',
  checkAllTitle: (tahun: number) => `Tandai semua hari libur ${tahun} cocok?`,
  checkAllLead: (count: number, tahun: number) =>
    `${count} tanggal akan ditandai sudah dicocokkan dengan SKB 3 Menteri tahun ${tahun}.`,
  add: 'Tambah hari libur',
  edit: 'Ubah hari libur',
  tanggal: 'Tanggal',
  nama: 'Nama',
  jenis: 'Jenis',
  isVerified: 'Sudah dicocokkan dengan surat keputusannya',
  save: 'Simpan',
  remove: 'Hapus',
  removeTitle: (nama: string) => `Hapus ${nama}?`,
  removeLead: (tanggal: string) =>
    `${tanggal} akan dihitung lagi sebagai hari kerja, kecuali jatuh pada Sabtu atau Minggu. Batas waktu laporan dapat bergeser.`,
  removeYes: 'Hapus hari libur ini',
  cancel: 'Batal',
  badTanggal: 'Pilih tanggalnya.',
  badNama: 'Tulis nama hari liburnya.',
  twice: (tanggal: string, nama: string) =>
    `${tanggal} sudah ada di daftar: ${nama}. Pilih tanggal lain, atau ubah yang sudah ada.`,
  readOnly: 'Hanya admin kecamatan yang dapat mengubah daftar ini.',
  none: 'Belum ada hari libur. Sambungkan ke kecamatan sekali, lalu buka lagi.',
} as const;

export const jenisNames: Readonly<Record<HariLibur['jenis'], string>> = {
  'libur-nasional': 'Libur nasional',
  'cuti-bersama': 'Cuti bersama',
  lokal: 'Libur setempat',
};
