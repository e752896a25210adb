import { relatedContent } from '../report-rules.ts';
import type { ReportRules } from '../report-rules.ts';
import { rkpdesInForce } from '../rkpdes/in-force.ts';
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
      rkpdes: rkpdesInForce(related, context),
    });
  },
  reads: ({ desa, kind, tahun }) => [
    { desa, kind: 'rkpdes', tahun },
    ...(kind === 'apbdes-perubahan'
      ? ([
          { desa, kind: 'apbdes', tahun },
          { desa, kind: 'rkpdes-perubahan', tahun },
        ] as const)
      : []),
  ],
};
