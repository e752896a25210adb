import { relatedContent, rulesFor } from '../report-rules.ts';
import { checkApbdes } from './checks.ts';
import { apbdesContentSchema, emptyApbdes } from './schema.ts';

/** The APBDes, murni and Perubahan, as the registry knows a kind of report; `across/apbdes.ts` adds to its check. */
export const apbdesAlone = rulesFor(apbdesContentSchema, {
  empty: emptyApbdes,
  check: (content, { related, settings, ...context }) => {
    const murni = relatedContent(
      related,
      { kind: 'apbdes', tahun: context.tahun },
      { onlyAccepted: true },
    );
    const parsed = murni && apbdesContentSchema.parse(murni);
    return checkApbdes(content, { ...context, murni: parsed, ...settings });
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
});
