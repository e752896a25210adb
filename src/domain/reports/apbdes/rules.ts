import { relatedContent } from '../report-rules.ts';
import type { ReportRules } from '../report-rules.ts';
import { checkApbdes } from './checks.ts';
import { apbdesContentSchema, emptyApbdes } from './schema.ts';

/** The APBDes, murni and Perubahan, as the registry knows a kind of report. */
export const apbdesRules: ReportRules = {
  empty: emptyApbdes,
  parse: (content) => apbdesContentSchema.safeParse(content).data ?? null,
  check: (content, { related, ...context }) => {
    const murni = relatedContent(
      related,
      { kind: 'apbdes', tahun: context.tahun },
      { onlyAccepted: true },
    );
    return checkApbdes(apbdesContentSchema.parse(content), {
      ...context,
      murni: murni && apbdesContentSchema.parse(murni),
    });
  },
  reads: ({ desa, kind, tahun }) =>
    kind === 'apbdes-perubahan' ? [{ desa, kind: 'apbdes', tahun }] : [],
};
