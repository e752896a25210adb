import type { ReportKind } from '../basics/ids.ts';
import { apbdesRules } from './across/apbdes.ts';
import { rkpdesRules } from './across/rkpdes.ts';
import { bumdesRules } from './bumdes/rules.ts';
import { dokumenRules } from './dokumen/rules.ts';
import { duRkpdesRules } from './du-rkpdes/rules.ts';
import { lkdRules } from './lkd/rules.ts';
import { musyawarahRules } from './musyawarah/rules.ts';
import { realisasiRules } from './realisasi/rules.ts';
import type { ReportRules } from './report-rules.ts';

/** Every kind of report and its rules; a new kind is a folder beside and a line here. */
export const reportRules: Readonly<Record<ReportKind, ReportRules>> = {
  apbdes: apbdesRules,
  'apbdes-perubahan': apbdesRules,
  'realisasi-semester-1': realisasiRules,
  'realisasi-semester-2': realisasiRules,
  'lpj-realisasi': realisasiRules,
  rkpdes: rkpdesRules,
  'rkpdes-perubahan': rkpdesRules,
  'du-rkpdes': duRkpdesRules,
  'musdes-rkpdes': musyawarahRules,
  musrenbangdes: musyawarahRules,
  'musrenbang-kecamatan': musyawarahRules,
  'bumdes-rencana-kerja': dokumenRules,
  'bumdes-semester-1': bumdesRules,
  'bumdes-semester-2': bumdesRules,
  'bumdes-tahunan': bumdesRules,
  lkd: lkdRules,
  lppd: dokumenRules,
  rpjmdes: dokumenRules,
  'laporan-aset': dokumenRules,
};
