import { desaCodeSchema, reportId } from '../../src/domain/basics/ids.ts';
import { firstReportDoc } from '../../src/domain/workflow/commands/draft-doc.ts';
import type { ReportDoc } from '../../src/domain/standing/report-doc.ts';
import { madeAt } from './a-command.ts';

/** Any field of its own; desa and tahun as plain values. */
export type ReportOverrides = {
  readonly [K in keyof ReportDoc as K extends 'desa' ? never : K]?: ReportDoc[K];
} & { readonly desa?: string; readonly tahun?: number };

/** A report document that stands at `draf`; its desa and the kecamatan see it. */
export function aReportDoc(overrides: ReportOverrides = {}): ReportDoc {
  const { desa = '35.17.01.2006', tahun = 2027, ...fields } = overrides;
  const report =
    fields.report ?? reportId({ desa: desaCodeSchema.parse(desa), kind: 'apbdes', tahun });
  return { ...firstReportDoc({ report }, { at: madeAt }), ...fields };
}
