import type { ReportKind } from '../../../domain/basics/ids.ts';
import type { Group } from '../../../domain/obligations/rule.ts';
import type { Seksi } from '../../../domain/settings/seksi.ts';
import type { ReportState } from '../../../domain/standing/report-doc.ts';
import type { CellFilter } from './board.ts';
import { kindNames } from '../../standing/words.ts';

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
  printTitle: (kecamatan: string, tahun: number | null) =>
    `Papan laporan desa Kecamatan ${kecamatan}${tahun === null ? '' : `, tahun ${tahun}`}`,
  legend:
    'Ketuk sebuah kotak untuk membuka laporannya, atau nama desa untuk melihat semua laporannya. ' +
    'Merah dan +12: terlambat dua belas hari. Luring: diajukan tepat waktu tanpa sinyal, sampai dalam tenggang. ' +
    'Di bawah nama desa: kapan HP desa terakhir tersambung.',
  paperLegend:
    '+12: terlambat dua belas hari. 5 hr: lima hari lagi. Luring: diajukan tepat waktu tanpa sinyal. Satu centang: ' +
    'sampai di kecamatan; dua: dibuka; dua tebal: diterima. Nihil: tahun ini tidak ada. Antre: belum terkirim dari ' +
    'perangkat pencetak.',
  filters: (count: number) => (count === 0 ? 'Saringan' : `Saringan (${count} dipakai)`),
  rekap: 'Rekap',
  filterTahun: 'Tahun',
  now: 'Sekarang',
  filterSeksi: 'Seksi',
  filterObligation: 'Laporan',
  wholeGroup: (nama: string) => `Semua ${nama}`,
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
  grace: 'luring',
  graceLong: 'diajukan tepat waktu tanpa sinyal, sampai dalam tenggang',
  files: (count: number) => `${count} berkas`,
  filesLong: (count: number) => `${count} berkas belum sampai`,
  contact: (hari: number) => (hari <= 0 ? 'HP hari ini' : `HP ${hari} hr lalu`),
  contactLong: (hari: number) =>
    `HP desa terakhir tersambung ${hari <= 0 ? 'hari ini' : `${hari} hari yang lalu`}`,
  noContact: 'HP belum ada',
  noContactLong: 'HP desa belum pernah tersambung',
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
  files: 'Berkas belum sampai',
  grace: 'Luring, dalam tenggang',
  done: 'Diterima',
};

export const seksiNames: Readonly<Record<Seksi, string>> = {
  'tata-pemerintahan': 'Tata Pemerintahan',
  pmd: 'PMD',
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
