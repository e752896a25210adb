import type { ObligationRule } from './rule.ts';
import { apbdesPerubahanRow, apbdesRow } from './rules/apbdes.ts';
import {
  bumdesRencanaKerjaRow,
  bumdesSemester1Row,
  bumdesSemester2Row,
  bumdesTahunanRow,
} from './rules/bumdes.ts';
import { lkdRow } from './rules/lkd.ts';
import { laporanAsetRow, lppdRow } from './rules/pemerintahan.ts';
import {
  duRkpdesRow,
  musdesRkpdesRow,
  musrenbangKecamatanRow,
  musrenbangdesRow,
  rkpdesPerubahanRow,
  rkpdesRow,
  rpjmdesRow,
} from './rules/perencanaan.ts';
import {
  lpjRealisasiRow,
  realisasiSemester1Row,
  realisasiSemester2Row,
} from './rules/realisasi.ts';

/**
 * Which kind of report answers which row of the calendar: a kind more is a line here, its row stands
 * in `rules/`. What the admin chose comes over it (`calendar.ts`); nobody judges a date by this alone.
 */
export const defaultObligationRules: readonly ObligationRule[] = [
  { kind: 'apbdes', ...apbdesRow },
  { kind: 'apbdes-perubahan', ...apbdesPerubahanRow },
  { kind: 'realisasi-semester-1', ...realisasiSemester1Row },
  { kind: 'realisasi-semester-2', ...realisasiSemester2Row },
  { kind: 'lpj-realisasi', ...lpjRealisasiRow },
  { kind: 'rkpdes', ...rkpdesRow },
  { kind: 'rkpdes-perubahan', ...rkpdesPerubahanRow },
  { kind: 'du-rkpdes', ...duRkpdesRow },
  { kind: 'musdes-rkpdes', ...musdesRkpdesRow },
  { kind: 'musrenbangdes', ...musrenbangdesRow },
  { kind: 'musrenbang-kecamatan', ...musrenbangKecamatanRow },
  { kind: 'bumdes-rencana-kerja', ...bumdesRencanaKerjaRow },
  { kind: 'bumdes-semester-1', ...bumdesSemester1Row },
  { kind: 'bumdes-semester-2', ...bumdesSemester2Row },
  { kind: 'bumdes-tahunan', ...bumdesTahunanRow },
  { kind: 'lkd', ...lkdRow },
  { kind: 'lppd', ...lppdRow },
  { kind: 'rpjmdes', ...rpjmdesRow },
  { kind: 'laporan-aset', ...laporanAsetRow },
];
