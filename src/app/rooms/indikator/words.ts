import type { Indicator, IndicatorId } from '../../../domain/indicators/indicator.ts';
import { enamJenisNames } from '../../reports/kode/enam-jenis-words.ts';

export const indikatorText = {
  title: 'Indikator Renstra',
  lead: 'Dihitung dari laporan yang ada di perangkat ini. Renstra tidak menyebut rumusnya; cara menghitung tertulis pada tiap indikator.',
  tahun: 'Tahun',
  target: 'Target',
  value: 'Capaian',
  ratio: 'Rasio',
  rows: (rows: string) => `Renstra nomor ${rows}`,
  outside: 'Tambahan, tidak ada di Renstra',
  of: (numerator: number, denominator: number) => `${numerator} dari ${denominator}`,
  noTarget: 'tidak ada target tahun ini',
  evidence: 'Laporan di balik angka ini',
  counted: 'Dihitung',
  notCounted: 'Tidak dihitung',
  definition: 'Cara menghitung',
  history: 'Target dan capaian tiap tahun',
  chart:
    'Grafik capaian (batang) dan target (garis) tiap tahun; tabel di bawahnya memuat angka yang sama',
  historyHint:
    'Batang: capaian; garis: target. Tahun berjalan belum selesai; tahun depan belum bercapaian. Tabel 4.2 Renstra memuat target 2026-2030, tidak memuat 2025.',
  printTitle: (tahun: number, kecamatan: string) =>
    `Indikator Renstra Kecamatan ${kecamatan}, tahun ${tahun}`,
  notComputable: 'Tidak dapat dihitung dari laporan desa',
  notComputableLead:
    'Skala nilainya tidak ada di Renstra. Isi dari hasil penilaian resmi bila sudah ada.',
  targetIn: (targets: readonly (readonly [tahun: string, target: number])[]) =>
    `target ${targets.map(([tahun, target]) => `${tahun}: ${percent(target)}`).join('; ')}`,
  export: 'Unduh Excel',
  exporting: 'Menyiapkan…',
  exportFailed: 'Berkas Excel tidak dapat dibuat. Muat ulang halaman, lalu coba lagi.',
  print: 'Cetak',
  fileName: (tahun: number) => `indikator-renstra-${tahun}.xlsx`,
  sheetIndicators: 'Indikator',
  sheetEvidence: 'Laporan',
  evidenceOf: (title: string) => `Laporan di balik ${title}`,
  page: 'Halaman &P dari &N',
  about: (waktu: string) => `Data per ${waktu}`,
  back: 'Semua indikator',
} as const;

/** Heads of the sheets of its workbook. */
export const indicatorSheetHeads = {
  indicators: [
    'Nomor Renstra',
    'Indikator',
    'Satuan',
    'Target',
    'Capaian',
    'Rasio terhadap target',
    'Pembilang',
    'Penyebut',
    'Cara menghitung',
  ],
  evidence: ['Indikator', 'Desa', 'Laporan', 'Dihitung', 'Keterangan'],
} as const;

/** Indicators the Renstra has no row for, by name; the others carry the plan's own names. */
export const ownIndicatorNames: Partial<Readonly<Record<IndicatorId, string>>> = {
  'raperdes-berlaku-sendiri': 'Raperdes yang berlaku dengan sendirinya (tanpa hasil 20 hari kerja)',
  'perdes-tepat-waktu': 'Persentase Perdes APBDes yang ditetapkan sampai 31 Desember',
};

/** How each is computed; what the plan leaves open is said. */
export const indicatorDefinitions: Readonly<Record<IndicatorId, string>> = {
  'lpj-tepat-waktu':
    'Desa yang LPJ tahun sebelumnya pertama kali disampaikan sampai batas kalender (bawaan 31 Maret), dengan tenggang tanpa sinyal seperti di papan, dibagi semua desa. Pengajuan ulang tidak mengubahnya. Pilihan lain di Setelan: LPJ dan laporan semester I.',
  'lpj-melapor':
    'Desa yang LPJ tahun sebelumnya sudah sampai di kecamatan, juga bila dikembalikan, dibagi semua desa.',
  'realisasi-lengkap':
    'Desa yang LPJ terakhirnya (tahun sebelumnya) berisi semua lampiran (LRA, CaLK, laporan realisasi kegiatan, daftar program) yang berkasnya sudah sampai di server, dan semua baris terisi.',
  'raperdes-jumlah':
    'Raperdes APBDes tahun depan dan Perubahan tahun ini, sekali tiap desa. Pengajuan ulang tidak dihitung lagi; pernyataan nihil tidak dihitung.',
  'raperdes-tepat-waktu':
    'Raperdes yang pertama kali disampaikan paling lambat pada batas kalender (murni) dan 3 hari kerja sesudah disepakati BPD, mana yang lebih dulu; sama dengan "tepat waktu" di papan dan rekap. Pengajuan ulang tidak mengubahnya.',
  'raperdes-dievaluasi':
    'Raperdes yang sudah ada hasil evaluasi pertamanya, dikembalikan atau diterima, dibagi Raperdes yang masuk.',
  'evaluasi-tepat-waktu':
    'Hasil evaluasi pertama paling lambat 20 hari kerja sesudah Raperdes pertama kali masuk, dibagi Raperdes yang sudah ada hasilnya atau sudah lewat 20 hari kerja.',
  'raperdes-berlaku-sendiri':
    'Raperdes yang 20 hari kerjanya lewat tanpa hasil (UU 6/2014 jo UU 3/2024 Ps 69(8)). Seharusnya nol.',
  'perdes-tepat-waktu':
    'Desa yang mencatat Perdes APBDes tahun depan bertanggal sampai 31 Desember, dibagi semua desa.',
  'dokumen-difasilitasi':
    'Dua dokumen tiap desa. Renstra tidak menyebut yang mana; bawaan: APBDes murni dan Perubahan. Dapat diganti di Setelan.',
  'bumdes-dikoordinasikan':
    'Desa yang laporan BUMDes-nya masuk atau yang dikunjungi tentang BUMDes pada tahun itu; pernyataan tidak punya BUMDes tidak dihitung.',
  'pkk-dikoordinasikan':
    'Desa yang TP PKK-nya mencatat kegiatan pada tahun itu, atau yang dikunjungi tentang lembaga kemasyarakatan.',
  'lembaga-dibina': 'BUMDes dan TP PKK di atas dijumlahkan.',
  'lembaga-aktif':
    'BUMDes dan TP PKK yang aktif. Renstra tidak memberi batasan; usulan: BUMDes berdireksi, melapor, dan beromzet; PKK ber-SK dan berkegiatan. Dapat diganti di Setelan.',
  'perencanaan-aktif':
    'Desa yang RKPDes-nya ditetapkan sampai 30 September dan BUMDes serta PKK-nya aktif, dibagi semua desa.',
  'rkpdes-disusun': 'Desa yang RKPDes tahun depan sudah ditetapkan dengan Perdes.',
  'lkd-musyawarah':
    'Jenis lembaga (RT, RW, PKK, Karang Taruna, Posyandu, LPM/LPMD) yang hadir di Musrenbangdes atau Musdes perencanaan RKPDes tahun depan, paling banyak enam tiap desa.',
  'rekomendasi-jumlah':
    'Rekomendasi yang diberikan pada tahun itu; beberapa dalam satu surat, kunjungan atau evaluasi dihitung satu.',
  'rekomendasi-ditindaklanjuti':
    'Rekomendasi yang tindak lanjutnya sudah diterima, dibagi semua rekomendasi tahun itu.',
  'laporan-binwas': 'Kunjungan pembinaan dan pengawasan pada tahun itu.',
  'laporan-efektivitas': 'Laporan triwulan yang dibuat kecamatan pada tahun itu.',
};

/** Why a record counts or does not. */
export const evidenceReasons: Readonly<Record<string, string>> = {
  ya: 'memenuhi',
  'belum-ada': 'belum ada laporan',
  'belum-dinilai': 'hasil evaluasi belum ada',
  'belum-perdes': 'Perdes belum dicatat',
  terlambat: 'terlambat',
  'tidak-terbaca': 'isi tidak terbaca di versi ini',
  'lampiran-kurang': 'lampiran belum lengkap',
  'berkas-belum-sampai': 'ada berkas yang belum sampai di server',
  'belum-terisi': 'ada baris yang belum terisi',
  nihil: 'nihil, dinyatakan desa',
  dijawab: 'dijawab dalam waktunya',
  'belum-penuh': 'belum memenuhi batasan',
  'belum-semua': 'belum semuanya',
  'belum-selesai': 'tindak lanjut belum selesai',
  rekomendasi: 'rekomendasi',
  kunjungan: 'kunjungan',
  ...enamJenisNames,
};

/** `92,31 %`, `25`, `-` where there is nothing to count. */
export function indicatorValue({ value, unit }: Pick<Indicator, 'value' | 'unit'>): string {
  if (value === null) return '-';
  if (unit !== 'persen') return String(value);
  return `${percent(value)} %`;
}

export function ratioWords(ratio: number | null): string {
  return ratio === null ? '-' : `${percent(ratio)} %`;
}

function percent(value: number): string {
  return value.toLocaleString('id-ID', { maximumFractionDigits: 2 });
}
