import { isKnownReport, reportKey, type ReportKey } from '../../domain/basics/ids.ts';
import type { ReportDoc } from '../../domain/standing/report-doc.ts';

/** What each report is about; those of a kind that only a newer app knows are passed over. */
export function reportsOfKnownKind(reports: readonly ReportDoc[]): readonly ReportKey[] {
  return reports
    .filter(({ report }) => isKnownReport(report))
    .map(({ report }) => reportKey(report));
}
