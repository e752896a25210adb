import type { ReportKind } from '../../../domain/basics/report-kinds.ts';
import { apbdesContentSchema } from '../../../domain/reports/apbdes/schema.ts';
import { summarizeApbdes } from '../../../domain/reports/apbdes/summary.ts';
import { bumdesContentSchema } from '../../../domain/reports/bumdes/schema.ts';
import { summarizeBumdes } from '../../../domain/reports/bumdes/summary.ts';
import { dokumenContentSchema } from '../../../domain/reports/dokumen/schema.ts';
import { summarizeDokumen } from '../../../domain/reports/dokumen/summary.ts';
import { duRkpdesContentSchema } from '../../../domain/reports/du-rkpdes/schema.ts';
import { summarizeDuRkpdes } from '../../../domain/reports/du-rkpdes/summary.ts';
import { lkdContentSchema } from '../../../domain/reports/lkd/schema.ts';
import { summarizeLkd } from '../../../domain/reports/lkd/summary.ts';
import { musyawarahContentSchema } from '../../../domain/reports/musyawarah/schema.ts';
import { summarizeMusyawarah } from '../../../domain/reports/musyawarah/summary.ts';
import { realisasiContentSchema } from '../../../domain/reports/realisasi/schema.ts';
import { summarizeRealisasi } from '../../../domain/reports/realisasi/summary.ts';
import { rkpdesContentSchema } from '../../../domain/reports/rkpdes/schema.ts';
import { summarizeRkpdes } from '../../../domain/reports/rkpdes/summary.ts';
import type { Content } from '../../../domain/standing/content.ts';
import { summaryHeads as heads } from './words.ts';
import { dayCell, yesNoCell } from './sheet.ts';
import type { Cell } from './sheet.ts';

/** The columns a kind's summary fills, and how they are read from a content. */
export interface SummaryColumns {
  readonly head: readonly string[];
  /** Null where this version cannot read the content. */
  readonly cells: (content: Content) => readonly Cell[] | null;
}

interface Reads<T> {
  readonly safeParse: (content: unknown) => { readonly data?: T | undefined };
}

function columns<T>(
  head: readonly string[],
  schema: Reads<T>,
  cells: (content: T) => readonly Cell[],
): SummaryColumns {
  return {
    head,
    cells: (content) => {
      const { data } = schema.safeParse(content);
      return data === undefined ? null : cells(data);
    },
  };
}

const apbdes = columns(heads.apbdes, apbdesContentSchema, (content) => {
  const { pendapatan, belanja, surplus, netto, silpa, lineCount } = summarizeApbdes(content);
  return [pendapatan, belanja, surplus, netto, silpa, lineCount];
});
const realisasi = columns(heads.realisasi, realisasiContentSchema, (content) => {
  const found = summarizeRealisasi(content);
  const { pendapatan, belanja, belanjaPercent, silpa, lineCount, unfilledCount } = found;
  return [pendapatan, belanja, belanjaPercent, silpa, lineCount, unfilledCount];
});
const rkpdes = columns(heads.rkpdes, rkpdesContentSchema, (content) => {
  const { total, kegiatanCount, tanggalPerdes } = summarizeRkpdes(content);
  return [total, kegiatanCount, content.tahapan.nomorPerdes, dayCell(tanggalPerdes)];
});
const duRkpdes = columns(heads.duRkpdes, duRkpdesContentSchema, (content) => {
  const { total, usulanCount } = summarizeDuRkpdes(content);
  return [total, usulanCount];
});
const musyawarah = columns(heads.musyawarah, musyawarahContentSchema, (content) => {
  const found = summarizeMusyawarah(content);
  const { tanggal, orang, L, P, lkdKindCount, usulanCount, perkiraanBiaya } = found;
  return [dayCell(tanggal), orang, L, P, lkdKindCount, usulanCount, perkiraanBiaya];
});
const bumdes = columns(heads.bumdes, bumdesContentSchema, (content) => {
  const { nama, tahap, omzet, laba, aset, bagiHasil, aktif, unitCount } = summarizeBumdes(content);
  return [nama, tahap, omzet, laba, aset, bagiHasil, yesNoCell(aktif), unitCount];
});
const lkd = columns(heads.lkd, lkdContentSchema, (content) => {
  const { lembagaCount, aktifCount, jenisCount, anggotaL, anggotaP } = summarizeLkd(content);
  return [lembagaCount, aktifCount, jenisCount, anggotaL, anggotaP];
});
const dokumen = columns(heads.dokumen, dokumenContentSchema, (content) => {
  const { nomor, tanggal, lampiranCount } = summarizeDokumen(content);
  return [nomor, dayCell(tanggal), lampiranCount];
});

export const summaryColumns: Readonly<Record<ReportKind, SummaryColumns>> = {
  apbdes,
  'apbdes-perubahan': apbdes,
  'realisasi-semester-1': realisasi,
  'realisasi-semester-2': realisasi,
  'lpj-realisasi': realisasi,
  rkpdes,
  'rkpdes-perubahan': rkpdes,
  'du-rkpdes': duRkpdes,
  'musdes-rkpdes': musyawarah,
  musrenbangdes: musyawarah,
  'musrenbang-kecamatan': musyawarah,
  'bumdes-rencana-kerja': dokumen,
  'bumdes-semester-1': bumdes,
  'bumdes-semester-2': bumdes,
  'bumdes-tahunan': bumdes,
  lkd,
  lppd: dokumen,
  rpjmdes: dokumen,
  'laporan-aset': dokumen,
};
