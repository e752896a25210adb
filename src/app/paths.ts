import type { CommandId, ReportId } from '../domain/basics/ids.ts';
import { fillAddress as fill, sharedAddresses } from '../sync/page-addresses.ts';

/** Every address of the app, in one place; `routes.tsx` says which page stands there. */
export const addresses = {
  ...sharedAddresses,
  bantuan: '/bantuan',
  bukuSurat: '/buku-surat',
  cari: '/cari',
  dokumen: '/dokumen/:filing',
  ekspor: '/ekspor',
  hariLibur: '/hari-libur',
  indikator: '/indikator',
  jurnal: '/jurnal',
  kalender: '/kalender',
  kunjunganList: '/kunjungan',
  /** `bagian`: the task that is open; none = the overview, or the report of a finished one. */
  kunjungan: '/kunjungan/:id/:bagian?',
  masuk: '/masuk',
  orang: '/orang',
  papan: '/papan',
  pengaturan: '/pengaturan',
  pengingat: '/pengingat',
  periksa: '/periksa/:filing',
  profil: '/desa/:code',
  rekomendasi: '/rekomendasi',
  setelan: '/setelan/:name?',
  siapkan: '/siapkan/:desa',
  /** A letter to print: about a filing, a desa, or all. */
  surat: '/surat/:jenis/:about',
  tandaTerimaList: '/tanda-terima',
  tandaTerima: '/tanda-terima/:filing',
  triwulan: '/triwulan',
} as const;

/** Links to the pages: the addresses, filled in where they have names. */
export const paths = {
  ...addresses,
  laporan: (report: ReportId, bagian = '') => fill(addresses.laporan, ...report.split('/'), bagian),
  dokumen: (filing: CommandId) => fill(addresses.dokumen, filing),
  kunjungan: (id: string, bagian = '') => fill(addresses.kunjungan, id, bagian),
  periksa: (filing: CommandId) => fill(addresses.periksa, filing),
  profil: (desa: string) => fill(addresses.profil, desa),
  setelan: (name = '') => fill(addresses.setelan, name),
  siapkan: (desa: string) => fill(addresses.siapkan, desa),
  surat: (jenis: string, about: string) => fill(addresses.surat, jenis, about),
  tandaTerima: (filing: CommandId) => fill(addresses.tandaTerima, filing),
} as const;
