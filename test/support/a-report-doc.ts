import { desaCodeSchema, reportId } from '../../src/domain/basics/ids.ts';
import { docId, reportDocSchema } from '../../src/domain/workflow/documents.ts';
import type { ReportDoc } from '../../src/domain/workflow/documents.ts';

export interface ReportOverrides {
  readonly desa?: string;
  readonly tahun?: number;
}

/** A report document that stands at `draf`; its desa and the kecamatan see it. */
export function aReportDoc(overrides: ReportOverrides = {}): ReportDoc {
  const { desa = '35.17.01.2006', tahun = 2027 } = overrides;
  const report = reportId({ desa: desaCodeSchema.parse(desa), kind: 'apbdes', tahun });
  return reportDocSchema.parse({
    kind: 'report',
    id: docId.report(report),
    report,
    desa,
    state: 'draf',
    revision: 0,
    filing: null,
    verdict: null,
    firstFiled: null,
    lastFiled: null,
    opened: null,
    changedAt: '2026-11-03T01:00:00.000Z',
  });
}
