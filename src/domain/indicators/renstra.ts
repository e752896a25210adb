import type { IndicatorId } from './indicator.ts';

/** One row of the Renstra's tables, with the target of each year it has one for. */
interface RenstraRow {
  readonly id: IndicatorId;
  /** Numbers or codes of the rows in tables 2.4, 4.1 and 4.2. */
  readonly rows: string;
  /** As the Renstra has it, spelling included. */
  readonly name: string;
  readonly targets: Readonly<Record<number, number>>;
}

/**
 * Renstra Kecamatan Perak 2025-2029, tables 2.4 (years to 2024) and 4.2 (2026-2030; it has no 2025). Names and
 * targets are the plan's own; how each is computed it does not say.
 */
export const renstraRows: readonly RenstraRow[] = [
  {
    id: 'lpj-tepat-waktu',
    rows: '74, 135, 190',
    name: 'Persentase Laporan Pertanggungjawaban Realisasi APB Desa Tepat Waktu',
    targets: { 2021: 100, 2022: 100, 2023: 100, 2024: 100 },
  },
  {
    id: 'lpj-melapor',
    rows: '75, 136',
    name: 'Persentase Desa yang melaporkan Pertanggungjawaban Realisasi APB Desa',
    targets: { 2021: 100, 2022: 100, 2023: 100 },
  },
  {
    id: 'realisasi-lengkap',
    rows: '191',
    name: 'Jumlah Desa yang melaporkan realisasi APBDes dengan lengkap',
    targets: { 2024: 13 },
  },
  {
    id: 'rekomendasi-ditindaklanjuti',
    rows: '76, 137',
    name: 'Persentase Rekomendasi Hasil Pembinaan dan Pengawasan Pelaksanaan APB Desa yang ditindaklanjuti',
    targets: { 2021: 100, 2022: 100, 2023: 100 },
  },
  {
    id: 'rekomendasi-jumlah',
    rows: '77, 138',
    name: 'Jumlah Rekomendasi hasil Pembinaan dan Pengawasan Pelaksanaan APB Desa',
    targets: { 2021: 26, 2022: 26, 2023: 26 },
  },
  {
    id: 'laporan-binwas',
    rows: '78',
    name: 'Jumlah Laporan Pembinaan dan Pengawasan Pelaksanaan APB Desa',
    targets: { 2021: 26, 2022: 26 },
  },
  {
    id: 'evaluasi-tepat-waktu',
    rows: '79, 140',
    name: 'Persentase Evaluasi Raperdes APB Desa/Perubahan APB Desa tepat waktu',
    targets: { 2021: 100, 2022: 100, 2023: 100 },
  },
  {
    id: 'raperdes-dievaluasi',
    rows: '80, 141',
    name: 'Persentase Raperdes APB Desa/Perubahan APB Desa yang dievaluasi',
    targets: { 2021: 100, 2022: 100, 2023: 100 },
  },
  {
    id: 'lembaga-aktif',
    rows: '81, 142',
    name: 'Jumlah Lembaga/Badan Usaha Pemberdayaan Masyarakat Desa/Kelurahan Yang Aktif',
    targets: { 2021: 26, 2022: 26, 2023: 26 },
  },
  {
    id: 'raperdes-tepat-waktu',
    rows: '82',
    name: 'Jumlah Pengajuan Raperdes APB Desa /Perubahan APB Desa yang tepat waktu',
    targets: { 2021: 26, 2022: 26 },
  },
  {
    id: 'lembaga-dibina',
    rows: '83, 143, 195',
    name: 'Jumlah Lembaga/Badan Usaha Pemberdayaan Masyarakat Desa yang dibina',
    targets: { 2021: 26, 2022: 26, 2023: 26, 2024: 26 },
  },
  {
    id: 'raperdes-jumlah',
    rows: '84',
    name: 'Jumlah Pengajuan Raperdes APB Desa /Perubahan APB Desa',
    targets: { 2021: 26, 2022: 26 },
  },
  {
    id: 'bumdes-dikoordinasikan',
    rows: '85',
    name: 'Jumlah BUMDesa yang dikoordinasikan',
    targets: { 2021: 13, 2022: 13 },
  },
  {
    id: 'pkk-dikoordinasikan',
    rows: '86',
    name: 'Jumlah TP PKK yang dikoordinasikan',
    targets: { 2021: 13, 2022: 13 },
  },
  {
    id: 'perencanaan-aktif',
    rows: '193',
    name: 'Persentase desa yang Perencanaan Pembangunan dan Lembaga Pemberdayaan Masyarakat yang aktif',
    targets: { 2024: 100 },
  },
  {
    id: 'rkpdes-disusun',
    rows: '194',
    name: 'Jumlah Desa yang menyusun RKPDes',
    targets: { 2024: 13 },
  },
  {
    id: 'lkd-musyawarah',
    rows: '196; 7.01.03.2.01, 7.01.03.2.01.0001',
    name: 'Jumlah lembaga kemasyarakatan yang berpartisipasi dalam forum musyawarah perencanaan pembangunan di Desa',
    targets: { 2024: 78, 2026: 78, 2027: 78, 2028: 78, 2029: 78, 2030: 78 },
  },
  {
    id: 'laporan-efektivitas',
    rows: '144, 197; 7.01.03.2.01, 7.01.03.2.01.0003',
    name: 'Jumlah Laporan Peningkatan Efektifitas Kegiatan Pemberdayaan Masyarakat di Wilayah Kecamatan',
    targets: { 2023: 4, 2024: 4, 2026: 4, 2027: 4, 2028: 4, 2029: 4, 2030: 4 },
  },
  {
    id: 'dokumen-difasilitasi',
    rows: '139, 192; 7.01.06.2.01, 7.01.06.2.01.0003',
    name: 'Jumlah Dokumen yang difasilitasi Pengelolaan Keuangan Desa dan Pendayagunaan Aset Desa',
    targets: { 2023: 26, 2024: 26, 2026: 26, 2027: 26, 2028: 26, 2029: 26, 2030: 26 },
  },
];

/** The years the Renstra plans for. */
export const planYears: readonly number[] = [2025, 2026, 2027, 2028, 2029, 2030];

const nilaiAspek = { 2026: 75.5, 2027: 76, 2028: 76.5, 2029: 77, 2030: 77.5 };

/** Rows that the reports of the desa cannot give, said so plainly, with the plan's own targets. */
export const notComputable: readonly Omit<RenstraRow, 'id'>[] = [
  {
    rows: '7.01.03',
    name: 'Capaian Nilai Aspek Pemberdayaan Masyarakat Desa dan Kelurahan',
    targets: nilaiAspek,
  },
  {
    rows: '7.01.06',
    name: 'Capaian Nilai Aspek Pembinaan dan Pengawasan Pemerintahan Desa',
    targets: nilaiAspek,
  },
  {
    rows: 'IKU',
    name: 'Indeks Kualitas Kinerja Kecamatan',
    targets: { 2025: 75, 2026: 75.15, 2027: 75.3, 2028: 75.5, 2029: 75.75, 2030: 76 },
  },
];

/** The plan's target for a year; a year it has none for has none. */
export function targetOf(id: IndicatorId, tahun: number): number | null {
  return renstraRows.find((row) => row.id === id)?.targets[tahun] ?? null;
}

/** Value over target in percent; null without either, or with a target of 0. */
export function ratioOf(value: number | null, target: number | null): number | null {
  return value === null || target === null || target === 0 ? null : (value / target) * 100;
}
