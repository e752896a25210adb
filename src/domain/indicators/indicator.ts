import type { DesaCode, ReportId } from '../basics/ids.ts';
import type { Tanggal } from '../basics/tanggal.ts';
import type { Desa } from '../desa/kecamatan.ts';
import type { Calendar } from '../obligations/obligations.ts';
import { type BumdesAktifDefinition, defaultBumdesAktif } from '../reports/bumdes/periode.ts';
import { type LembagaAktifDefinition, defaultLembagaAktif } from '../reports/lkd/schema.ts';
import type { ReportRecord, Records } from './record.ts';

/** One record behind a number: counted, or looked at and not counted. */
export interface Evidence {
  readonly desa: DesaCode;
  /** Null where there is no report at all. */
  readonly report: ReportId | null;
  readonly isCounted: boolean;
  /** Key of the reason in a `words.ts` of the app. */
  readonly why: string;
}

/** A row of the Renstra as the reports of a year give it. */
export interface Indicator {
  /** Key of its name and definition in a `words.ts` of the app. */
  readonly id: IndicatorId;
  readonly unit: 'persen' | 'desa' | 'dokumen' | 'raperdes' | 'lembaga' | 'rekomendasi' | 'laporan';
  /** Null = no data: a denominator of 0, printed as "-". */
  readonly value: number | null;
  /** For a percentage: what was counted and out of how many. */
  readonly of: { readonly numerator: number; readonly denominator: number } | null;
  readonly evidence: readonly Evidence[];
}

export const indicatorIds = [
  'lpj-tepat-waktu',
  'lpj-melapor',
  'realisasi-lengkap',
  'raperdes-jumlah',
  'raperdes-tepat-waktu',
  'raperdes-dievaluasi',
  'evaluasi-tepat-waktu',
  'raperdes-berlaku-sendiri',
  'perdes-tepat-waktu',
  'dokumen-difasilitasi',
  'bumdes-dikoordinasikan',
  'pkk-dikoordinasikan',
  'lembaga-dibina',
  'lembaga-aktif',
  'perencanaan-aktif',
  'rkpdes-disusun',
  'lkd-musyawarah',
  'rekomendasi-jumlah',
  'rekomendasi-ditindaklanjuti',
  'laporan-binwas',
  'laporan-efektivitas',
] as const;
export type IndicatorId = (typeof indicatorIds)[number];

/** What the Renstra leaves open, each with the choice it proposes first. */
export interface IndicatorOptions {
  /** Row 190: the LPJ alone, or the LPJ and the report of semester I. */
  readonly lpjTepatWaktu: 'lpj' | 'lpj-dan-semester';
  /** Rows 139/192: which two documents a desa. */
  readonly dokumen: 'murni-perubahan' | 'apbdes-lpj' | 'keuangan-aset';
  readonly bumdesAktif: BumdesAktifDefinition;
  readonly lembagaAktif: LembagaAktifDefinition;
}

export const defaultIndicatorOptions: IndicatorOptions = {
  lpjTepatWaktu: 'lpj',
  dokumen: 'murni-perubahan',
  bumdesAktif: defaultBumdesAktif,
  lembagaAktif: defaultLembagaAktif,
};

/** A recommendation as the indicators see it. */
export interface RekomendasiRecord {
  readonly desa: DesaCode;
  /** The letter, visit or evaluation it was given with: several in one count as one document. */
  readonly source: string;
  readonly givenOn: Tanggal;
  readonly isClosed: boolean;
}

/** A visit as the indicators see it. */
export interface KunjunganRecord {
  readonly desa: DesaCode;
  readonly id: string;
  readonly on: Tanggal;
  /** keuangan, aset, perencanaan, bumdes, lkd, administrasi. */
  readonly topik: readonly string[];
}

export interface IndicatorInput {
  /** The calendar year of measurement. */
  readonly tahun: number;
  readonly desaList: readonly Desa[];
  readonly records: Records;
  readonly rekomendasi: readonly RekomendasiRecord[];
  readonly kunjungan: readonly KunjunganRecord[];
  /** Quarter reports the kecamatan has made in the year. */
  readonly laporanTriwulan: number;
  readonly calendar: Calendar;
  readonly today: Tanggal;
  readonly options: IndicatorOptions;
}

/** Why a desa's report is counted or not; `record` null = there is none. */
export function evidence(
  { desa, record }: { readonly desa: DesaCode; readonly record: ReportRecord | null },
  isCounted: boolean,
  whyNot: string,
): Evidence {
  return { desa, report: record?.doc.report ?? null, isCounted, why: isCounted ? 'ya' : whyNot };
}

/** A count of the evidence that counts. */
export function countOf(
  id: IndicatorId,
  unit: Indicator['unit'],
  evidence: readonly Evidence[],
): Indicator {
  const value = evidence.filter(({ isCounted }) => isCounted).length;
  return { id, unit, value, of: null, evidence };
}

/** A percentage of `denominator`; null when that is 0. */
export function percentOf(
  id: IndicatorId,
  evidence: readonly Evidence[],
  denominator = evidence.length,
): Indicator {
  const numerator = evidence.filter(({ isCounted }) => isCounted).length;
  const value = denominator === 0 ? null : (numerator / denominator) * 100;
  return { id, unit: 'persen', value, of: { numerator, denominator }, evidence };
}
