import type { HariLibur } from '../../domain/basics/hari-kerja.ts';

/** Words of the holiday table. */
export const hariLiburText = {
  title: 'Hari libur',
  lead: 'Hari di daftar ini bukan hari kerja: batas 3 dan 20 hari kerja menghitungnya. Cocokkan dengan SKB 3 Menteri tahun itu.',
  tahun: (tahun: number) => `Tahun ${tahun}`,
  verified: 'Sudah dicocokkan',
  unverified: 'Belum dicocokkan',
  check: 'Tandai sudah dicocokkan',
  add: 'Tambah hari libur',
  tanggal: 'Tanggal',
  nama: 'Nama',
  jenis: 'Jenis',
  save: 'Simpan',
  remove: (nama: string) => `Hapus ${nama}`,
  badTanggal: 'Pilih tanggalnya.',
  badNama: 'Tulis nama hari liburnya.',
  twice: 'Tanggal ini sudah ada di daftar.',
  readOnly: 'Hanya admin kecamatan yang dapat mengubah daftar ini.',
  none: 'Belum ada hari libur. Sambungkan ke kecamatan sekali, lalu buka lagi.',
} as const;

export const jenisNames: Readonly<Record<HariLibur['jenis'], string>> = {
  'libur-nasional': 'Libur nasional',
  'cuti-bersama': 'Cuti bersama',
  lokal: 'Libur setempat',
};
