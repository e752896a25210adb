import { reportKey, type DesaCode, type ReportId } from '../../../domain/basics/ids.ts';
import { tahunOf } from '../../../domain/basics/tanggal.ts';
import { listObligations } from '../../../domain/obligations/obligations.ts';
import type { FilingDoc, ReportDoc } from '../../../domain/standing/report-doc.ts';
import { useCalendar } from '../../office/use-calendar.ts';
import { useRead } from '../../kit/use-read.ts';
import { useToday } from '../../kit/use-now.ts';

export interface DesaReport {
  readonly report: ReportId;
  /** Null = not filed. */
  readonly doc: ReportDoc | null;
  readonly filing: FilingDoc | null;
}

interface DesaReports {
  readonly from: number;
  readonly to: number;
  /** Filed ones first to last by year, then what is late and not filed. */
  readonly reports: readonly DesaReport[];
}

/** What a desa filed of last year, this year and the next, and what it owes; null while read. */
export function useDesaReports(desa: DesaCode): DesaReports | null {
  const today = useToday();
  const calendar = useCalendar();
  const everything = useRead((read) => read.everything());
  const docs = useRead((read) => read.all('report'));
  if (!everything || !docs) return null;
  const thisYear = tahunOf(today);
  const [from, to] = [thisYear - 1, thisYear + 1];
  const filed = docs.filter((doc) => {
    const { tahun } = reportKey(doc.report);
    return doc.desa === desa && doc.revision > 0 && tahun >= from && tahun <= to;
  });
  const filings = new Map(everything.filings.map((one) => [one.filing, one]));
  const there = new Set(filed.map(({ report }) => report));
  const missing = listObligations(calendar, today, [{ code: desa }])
    .filter(({ reportId, due }) => !there.has(reportId) && due !== null && due < today)
    .map(({ reportId }) => ({ report: reportId, doc: null, filing: null }));
  const reports = filed
    .map((doc) => ({
      report: doc.report,
      doc,
      filing: (doc.filing && filings.get(doc.filing)) ?? null,
    }))
    .toSorted((a, b) => reportKey(b.report).tahun - reportKey(a.report).tahun);
  return { from, to, reports: [...reports, ...missing] };
}
