import type { ReportKind } from '../../domain/basics/ids.ts';
import type { Group } from '../../domain/obligations/rule.ts';
import type { ReportState } from '../../domain/workflow/documents.ts';
import type { CellFilter } from '../selectors/board.ts';
import { kindNames } from './states.ts';

/** Words of the board. */
export const papanText = {
  caption: 'Laporan setiap desa',
  desa: 'Desa',
  age: (waktu: string) => `Data per ${waktu}`,
  noAge: 'Belum pernah tersambung ke kecamatan dari perangkat ini',
  total: 'Masuk',
  totals: (filed: number, all: number) => `${filed}/${all}`,
  totalsLong: (filed: number, accepted: number, all: number) =>
    `${filed} dari ${all} sudah mengajukan, ${accepted} diterima`,
  print: 'Cetak',
  legend:
    'Ketuk sebuah kotak untuk membuka laporannya, atau nama desa untuk melihat semua laporannya. ' +
    'Merah dan +12: terlambat dua belas hari.',
  paperTitle: (kecamatan: string) => `Laporan setiap desa, Kecamatan ${kecamatan}`,
  paperLegend:
    '+12: terlambat dua belas hari. 5 hr: lima hari lagi. Satu centang: sampai di kecamatan; dua: dibuka; ' +
    'dua tebal: diterima. Nihil: tahun ini tidak ada. Antre: belum terkirim dari perangkat pencetak.',
  filterGroup: 'Kelompok',
  filterState: 'Keadaan',
  filterDesa: 'Desa',
  all: 'Semua',
  allDesa: 'Semua desa',
  desaTitle: (nama: string) => `Desa ${nama}`,
  profil: 'Profil desa',
  seeDesa: (nama: string) => `Lihat semua laporan Desa ${nama}`,
  none: 'Tidak ada laporan dengan saringan ini.',
  tight: (judul: string, desa: number, setBy: string) =>
    `${judul}: pada ${desa} desa, evaluasi dan perbaikan yang memakai seluruh waktunya baru selesai sesudah ${setBy}.`,
  late: (hari: number) => `+${hari}`,
  left: (hari: number) => (hari === 0 ? 'hari ini' : `${hari} hr`),
  lateLong: (hari: number) => `terlambat ${hari} hari`,
  leftLong: (hari: number) => (hari === 0 ? 'hari ini terakhir' : `${hari} hari lagi`),
  unsent: 'antre',
} as const;

/** As wide as a cell of the board; the long names are in `states.ts`. */
export const shortStateNames: Readonly<Record<ReportState | 'belum', string>> = {
  belum: 'Belum',
  draf: 'Draf',
  diajukan: 'Masuk',
  diperiksa: 'Dibuka',
  dikembalikan: 'Kembali',
  diterima: 'Terima',
};

export const groupNames: Readonly<Record<Group, string>> = {
  A: 'APBDes',
  B: 'Realisasi',
  C: 'Pemerintahan dan aset',
  D: 'Perencanaan dan musyawarah',
  E: 'BUMDes',
  F: 'Lembaga kemasyarakatan',
};

export const filterNames: Readonly<Record<CellFilter, string>> = {
  late: 'Terlambat',
  missing: 'Belum diajukan',
  waiting: 'Di kecamatan',
  returned: 'Dikembalikan',
  done: 'Diterima',
};

/** As wide as a column of the board. A kind without one is called by its full name. */
const shortKindNames: Readonly<Record<string, string>> = {
  'apbdes-perubahan': 'Perub. APBDes',
  'realisasi-semester-1': 'Real. I',
  'realisasi-semester-2': 'Real. II',
  'lpj-realisasi': 'LPJ',
  'laporan-aset': 'Aset',
  'rkpdes-perubahan': 'Perub. RKPDes',
  'du-rkpdes': 'DU RKPDes',
  'musdes-rkpdes': 'Musdes',
  musrenbangdes: 'Musren',
  'musrenbang-kecamatan': 'Musren Kec.',
  'bumdes-rencana-kerja': 'Renc. BUM',
  'bumdes-semester-1': 'BUM sem. I',
  'bumdes-semester-2': 'BUM sem. II',
  'bumdes-tahunan': 'BUM tahun',
};

export function shortKindName(kind: ReportKind): string {
  return shortKindNames[kind] ?? kindNames[kind];
}
