import type { ReportState } from '../../../domain/standing/report-doc.ts';
import type { BoardTotal, CellFilter } from '../../standing/board.ts';

/** Words of the board. */
export const papanText = {
  caption: 'Laporan setiap desa',
  desa: 'Desa',
  age: (waktu: string) => `Data per ${waktu}`,
  noAge: 'Belum pernah tersambung ke kecamatan dari perangkat ini',
  total: 'Masuk',
  totals: (filed: number, all: number) => `${filed}/${all}`,
  totalLate: (late: number) => `${late} lambat`,
  totalsLong: ({ filed, late, overdue, notDue, accepted }: BoardTotal) =>
    `${filed} dari ${filed + overdue} masuk, ${late} di antaranya terlambat; ${overdue} lewat batas dan belum masuk; ` +
    `${notDue} belum masuk, batasnya belum lewat; ${accepted} diterima`,
  totalLegend:
    'Masuk: laporan yang sampai di kecamatan sedikitnya sekali, nihil juga, dari yang sudah masuk atau sudah lewat batas ' +
    'hari ini; yang batasnya belum lewat tidak dihitung. Lambat: masuk sesudah batas menurut pengajuan pertama, atau lewat ' +
    'batas dan belum masuk.',
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

export const filterNames: Readonly<Record<CellFilter, string>> = {
  late: 'Terlambat atau lewat batas',
  missing: 'Belum diajukan',
  waiting: 'Di kecamatan',
  returned: 'Dikembalikan',
  files: 'Berkas belum sampai',
  grace: 'Luring, dalam tenggang',
  done: 'Diterima',
};
