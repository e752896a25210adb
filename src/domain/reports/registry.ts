import type { ReportKind } from '../basics/ids.ts';
import { apbdesRules } from './apbdes/rules.ts';
import type { ReportRules } from './report-rules.ts';

/** Every kind of report and its rules; a new kind is a folder beside and a line here. */
export const reportRules: Readonly<Record<ReportKind, ReportRules>> = {
  apbdes: apbdesRules,
  'apbdes-perubahan': apbdesRules,
};
