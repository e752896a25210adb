import { must } from '../../src/domain/basics/must.ts';
import { familyOf } from '../../src/domain/basics/report-kinds.ts';
import type { ReportFamily, ReportKind } from '../../src/domain/basics/report-kinds.ts';
import { tanggalSchema } from '../../src/domain/basics/tanggal.ts';
import { kecamatanPerak } from '../../src/domain/desa/kecamatan-perak.ts';
import { makeSample as apbdes } from '../../src/domain/reports/apbdes/sample.ts';
import { makeSample as bumdes } from '../../src/domain/reports/bumdes/sample.ts';
import { makeSample as dokumen } from '../../src/domain/reports/dokumen/sample.ts';
import { makeSample as duRkpdes } from '../../src/domain/reports/du-rkpdes/sample.ts';
import { makeSample as lkd } from '../../src/domain/reports/lkd/sample.ts';
import { makeSample as musyawarah } from '../../src/domain/reports/musyawarah/sample.ts';
import { makeSample as realisasi } from '../../src/domain/reports/realisasi/sample.ts';
import { makeSample as rkpdes } from '../../src/domain/reports/rkpdes/sample.ts';
import type { MakeSample, Sample, SampleInput } from '../../src/domain/reports/sample.ts';

/** Of each family by name: whoever changes one of these is seen by the tests that read it here. */
const samples: Readonly<Record<ReportFamily, MakeSample>> = {
  apbdes,
  realisasi,
  rkpdes,
  'du-rkpdes': duRkpdes,
  musyawarah,
  bumdes,
  lkd,
  dokumen,
};
const desaList = kecamatanPerak.desa;
/** The place of each desa. */
export const everyDesa = desaList.map((_, index) => index);

/** When the demo files a report of a kind: its tahun and the day. */
const filedIn: Readonly<Record<ReportKind, readonly [tahun: number, filedOn: string]>> = {
  apbdes: [2027, '2026-10-20'],
  'apbdes-perubahan': [2026, '2026-09-15'],
  'realisasi-semester-1': [2026, '2026-07-10'],
  'realisasi-semester-2': [2026, '2027-01-15'],
  'lpj-realisasi': [2026, '2027-03-10'],
  rkpdes: [2027, '2026-09-20'],
  'rkpdes-perubahan': [2026, '2026-09-20'],
  'du-rkpdes': [2027, '2026-12-10'],
  'musdes-rkpdes': [2027, '2026-06-20'],
  musrenbangdes: [2027, '2026-09-10'],
  'musrenbang-kecamatan': [2027, '2026-02-10'],
  'bumdes-rencana-kerja': [2027, '2026-12-10'],
  'bumdes-semester-1': [2026, '2026-07-10'],
  'bumdes-semester-2': [2026, '2027-01-10'],
  'bumdes-tahunan': [2026, '2027-05-10'],
  lkd: [2026, '2026-11-10'],
  lppd: [2026, '2027-03-10'],
  'lppd-akhir-jabatan': [2026, '2026-03-10'],
  lkppd: [2026, '2027-03-10'],
  rpjmdes: [2026, '2026-03-10'],
  'laporan-aset': [2026, '2027-01-10'],
};

export function sampleInput(kind: ReportKind, index: number): SampleInput {
  const [tahun, filedOn] = filedIn[kind];
  return { kind, desa: must(desaList[index]), index, tahun, filedOn: tanggalSchema.parse(filedOn) };
}

/** What the demo files for a desa, by its place. */
export function demoReport(kind: ReportKind, index = 0): Sample {
  return samples[familyOf(kind)](sampleInput(kind, index));
}
