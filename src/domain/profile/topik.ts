import type { ReportKind } from '../basics/ids.ts';
import type { Topik } from '../kunjungan/topik.ts';

const topikByKind: Readonly<Record<ReportKind, Topik>> = {
  apbdes: 'keuangan',
  'apbdes-perubahan': 'keuangan',
  'realisasi-semester-1': 'keuangan',
  'realisasi-semester-2': 'keuangan',
  'lpj-realisasi': 'keuangan',
  rkpdes: 'perencanaan',
  'rkpdes-perubahan': 'perencanaan',
  'du-rkpdes': 'perencanaan',
  'musdes-rkpdes': 'perencanaan',
  musrenbangdes: 'perencanaan',
  'musrenbang-kecamatan': 'perencanaan',
  rpjmdes: 'perencanaan',
  'bumdes-rencana-kerja': 'bumdes',
  'bumdes-semester-1': 'bumdes',
  'bumdes-semester-2': 'bumdes',
  'bumdes-tahunan': 'bumdes',
  lkd: 'lkd',
  lppd: 'administrasi',
  'laporan-aset': 'aset',
};

/** The topic of a visit that a kind of report belongs to. */
export function topikOf(kind: ReportKind): Topik {
  return topikByKind[kind];
}
