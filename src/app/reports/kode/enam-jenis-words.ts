import type { EnamJenis } from '../../../domain/reports/kode/enam-jenis.ts';

/** The six kinds of LKD of Permendagri 18/2018 Ps 6. */
export const enamJenisNames: Readonly<Record<EnamJenis, string>> = {
  rt: 'RT',
  rw: 'RW',
  pkk: 'PKK',
  'karang-taruna': 'Karang Taruna',
  posyandu: 'Posyandu',
  lpm: 'LPM/LPMD',
};
