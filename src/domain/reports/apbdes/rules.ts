import { relatedContent } from '../report-rules.ts';
import type { RelatedReport, ReportRules } from '../report-rules.ts';
import { realisasiContentSchema } from '../realisasi/schema.ts';
import type { RealisasiContent } from '../realisasi/schema.ts';
import { rkpdesInForce } from '../rkpdes/in-force.ts';
import { checkApbdes } from './checks.ts';
import { apbdesContentSchema, emptyApbdes } from './schema.ts';

/** The APBDes, murni and Perubahan, as the registry knows a kind of report. */
export const apbdesRules: ReportRules = {
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
      rkpdes: rkpdesInForce(related, context),
      lpj: lpjBefore(related, context.tahun),
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

function lpjBefore(related: readonly RelatedReport[], tahun: number): RealisasiContent | null {
  const lpj = relatedContent(related, { kind: 'lpj-realisasi', tahun: tahun - 1 });
  return realisasiContentSchema.safeParse(lpj).data ?? null;
}
