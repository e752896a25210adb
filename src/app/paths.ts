import type { CommandId, ReportId } from '../domain/basics/ids.ts';

/** Every address of the app, in one place. */
export const paths = {
  home: '/',
  masuk: '/masuk',
  tandaTerimaList: '/tanda-terima',
  pengaturan: '/pengaturan',
  bantuan: '/bantuan',
  papan: '/papan',
  antrean: '/antrean',
  orang: '/orang',
  hariLibur: '/hari-libur',
  indikator: '/indikator',
  pengingat: '/pengingat',
  triwulan: '/triwulan',
  jurnal: '/jurnal',
  ekspor: '/ekspor',
  cari: '/cari',
  profil: (desa: string) => `/desa/${desa}`,
  setelan: (name = '') => `/setelan${name && `/${name}`}`,
  rekomendasi: '/rekomendasi',
  kunjunganList: '/kunjungan',
  /** `bagian`: the task that is open; none = the overview, or the report of a finished one. */
  kunjungan: (id: CommandId, bagian = '') => `/kunjungan/${id}${bagian && `/${bagian}`}`,
  siapkan: (desa: string) => `/siapkan/${desa}`,
  kalender: '/kalender',
  /** `bagian`: the part of the form that is open; none = its overview. */
  laporan: (report: ReportId, bagian = '') => `/laporan/${report}${bagian && `/${bagian}`}`,
  tandaTerima: (filing: CommandId) => `/tanda-terima/${filing}`,
  dokumen: (filing: CommandId) => `/dokumen/${filing}`,
  /** A letter to print: about a filing, a desa, or all. */
  surat: (jenis: 'hasil-evaluasi' | 'pengembalian' | 'pengingat' | 'rekap', about: string) =>
    `/surat/${jenis}/${about}`,
  bukuSurat: '/buku-surat',
  periksa: (filing: CommandId) => `/periksa/${filing}`,
} as const;
