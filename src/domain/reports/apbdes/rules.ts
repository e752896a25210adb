import { relatedContent } from '../report-rules.ts';
import type { ReportRules } from '../report-rules.ts';
import { checkApbdes } from './checks.ts';
import { apbdesContentSchema, emptyApbdes } from './schema.ts';

/** The APBDes, murni and Perubahan, as the registry knows a kind of report; `across/apbdes.ts` adds to its check. */
export const apbdesAlone: ReportRules = {
  empty: emptyApbdes,
  parse: (content) => apbdesContentSchema.safeParse(content).data ?? null,
  check: (content, { related, settings, ...context }) => {
    const murni = relatedContent(
      related,
      { kind: 'apbdes', tahun: context.tahun },
      { onlyAccepted: true },
    );
    return checkApbdes(apbdesContentSchema.parse(content), {
      ...context,
      murni: murni && apbdesContentSchema.parse(murni),
      ...settings,
    });
  },
  reads: ({ desa, kind, tahun }) => [
    { desa, kind: 'rkpdes', tahun },
    { desa, kind: 'lpj-realisasi', tahun: tahun - 1 },
    ...(kind === 'apbdes-perubahan'
      ? ([
          { desa, kind: 'apbdes', tahun },
          { desa, kind: 'rkpdes-perubahan', tahun },
        ] as const)
      : []),
  ],
};
