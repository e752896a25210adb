import { type ReportFamily, type ReportKind, familyOf } from '../basics/report-kinds.ts';
import { apbdesRules } from './across/apbdes.ts';
import { rkpdesRules } from './across/rkpdes.ts';
import { bumdesRules } from './bumdes/rules.ts';
import { dokumenRules } from './dokumen/rules.ts';
import { duRkpdesRules } from './du-rkpdes/rules.ts';
import { lkdRules } from './lkd/rules.ts';
import { musyawarahRules } from './musyawarah/rules.ts';
import { realisasiRules } from './realisasi/rules.ts';
import type { ReportRules } from './report-rules.ts';

/** A family of kinds and its rules; the kinds themselves stand in `basics/report-kinds.ts`. */
const families: Readonly<Record<ReportFamily, ReportRules>> = {
  apbdes: apbdesRules,
  realisasi: realisasiRules,
  rkpdes: rkpdesRules,
  'du-rkpdes': duRkpdesRules,
  musyawarah: musyawarahRules,
  bumdes: bumdesRules,
  lkd: lkdRules,
  dokumen: dokumenRules,
};

export type RulesOf = (kind: ReportKind) => ReportRules;

/** The rules of any kind of report. */
export const rulesOf: RulesOf = (kind) => families[familyOf(kind)];
