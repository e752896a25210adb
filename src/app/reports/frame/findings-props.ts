import type { ReportId } from '../../../domain/basics/ids.ts';
import type { Tanggal } from '../../../domain/basics/tanggal.ts';
import type { Finding } from '../../../domain/reports/report-rules.ts';
import type { Content } from '../../../domain/standing/report-doc.ts';

/** What the list of findings of every kind of report gets. */
export interface FindingsProps {
  readonly report: ReportId;
  readonly content: Content;
  readonly filedOn: Tanggal;
  /** Told what was found, and again whenever it changes: the evaluation sheet is filled from it. */
  readonly onFound?: (found: Found) => void;
}

/** What the checks of a kind of report say, and how it is said. */
export interface Found {
  readonly findings: readonly Finding[];
  readonly sentence: (finding: Finding) => string;
}
