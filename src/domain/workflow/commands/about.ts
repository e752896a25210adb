import { type DesaCode, type ReportId, reportKey } from '../../basics/ids.ts';
import { docId } from '../documents.ts';

/* What most commands have in common: what they are about. */

interface AboutReport {
  readonly report: ReportId;
}

/** One report: it and its draft are read. */
export const aboutReport = {
  reportOf: ({ report }: AboutReport) => report,
  desaOf: ({ report }: AboutReport) => reportKey(report).desa,
  reads: ({ report }: AboutReport) => [docId.report(report), docId.draft(report)],
} as const;

/** Something else of a desa. */
export const aboutDesa = {
  reportOf: () => null,
  desaOf: ({ desa }: { readonly desa: DesaCode | null }) => desa,
} as const;

/** The kecamatan's own tables. */
export const aboutKecamatan = { reportOf: () => null, desaOf: () => null } as const;
