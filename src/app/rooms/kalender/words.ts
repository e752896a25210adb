import type { InForce } from '../../../domain/obligations/obligations.ts';

/** Words of the calendar of obligations. */
export const kalenderText = {
  title: 'Kalender',
  lead: 'Batas waktu setiap laporan desa dan dasarnya. Ketuk sebuah kewajiban untuk memilih ketentuan yang dipakai, menetapkan tanggal setempat, atau mematikannya.',
  readOnly:
    'Batas waktu setiap laporan desa dan dasarnya. Hanya admin kecamatan yang dapat mengubah.',
  tahun: 'Laporan tahun',
  due: (tanggal: string) => `Paling lambat ${tanggal}`,
  noDue: 'Tanpa batas tanggal',
  off: 'Tidak ditagih',
  enabled: 'Ditagih kepada desa',
  reading: 'Ketentuan yang dipakai',
  readingDue: (tanggal: string | null) => tanggal ?? 'tanpa batas tanggal',
  basis: 'Dasar hukum yang berlaku',
  basisHint: 'Isi bila pasalnya sudah berganti; kosongkan untuk memakai yang tertulis di atas.',
  ownTanggal: 'Tanggal setempat',
  ownTanggalHint: 'Kosongkan bila mengikuti peraturan.',
  ownBasis: 'Dasar tanggal setempat',
  ownBasisHint: 'Mis. nomor Perbup atau surat DPMD.',
  scope: 'Berlaku untuk',
  everyTahun: 'Setiap tahun',
  oneTahun: (tahun: number) => `Tahun ${tahun} saja`,
  everyTahunHint:
    'Perubahan untuk setiap tahun juga berlaku bagi tahun lalu: tepat waktu atau terlambat dihitung ulang.',
  save: 'Simpan',
  cancel: 'Batal',
  offTitle: (nama: string) => `Berhenti menagih ${nama}?`,
  offLead: 'Desa tidak lagi melihatnya sebagai kewajiban. Laporan yang sudah dimulai tetap tampil.',
  offYes: 'Berhenti menagih',
  badTanggal: 'Pilih tanggal setempatnya, atau kosongkan dasarnya.',
  badBasis: 'Tulis dasar tanggal setempat.',
  farTanggal: (tahun: number) => `Pilih tanggal antara ${tahun - 1} dan ${tahun + 1}.`,
  grace: 'Tenggang tanpa sinyal (hari kerja)',
  graceHint:
    'Laporan yang diajukan di HP sebelum batas tetapi sampai sesudahnya tetap tepat waktu dalam tenggang ini.',
  saveGrace: 'Simpan tenggang',
  conflict: (count: number) => `${count} ketentuan`,
} as const;

export const verifiedNames: Readonly<Record<InForce['verified'], string>> = {
  verified: 'sudah dibaca dalam naskah asli',
  'verified-2nd': 'menurut kutipan; naskah asli belum dibaca',
  unverified: 'belum diverifikasi',
  local: 'ditetapkan kecamatan',
};
