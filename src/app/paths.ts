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
  setelan: (name = '') => `/setelan${name && `/${name}`}`,
  rekomendasi: '/rekomendasi',
  kalender: '/kalender',
  /** `bagian`: the part of the form that is open; none = its overview. */
  laporan: (report: ReportId, bagian = '') => `/laporan/${report}${bagian && `/${bagian}`}`,
  tandaTerima: (filing: CommandId) => `/tanda-terima/${filing}`,
  dokumen: (filing: CommandId) => `/dokumen/${filing}`,
  periksa: (filing: CommandId) => `/periksa/${filing}`,
} as const;
