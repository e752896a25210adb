import { apbdesRules } from '../../../domain/reports/across/apbdes.ts';
import { wantedLampiran } from '../../../domain/reports/apbdes/lampiran.ts';
import { apbdesContentSchema } from '../../../domain/reports/apbdes/schema.ts';
import type { ApbdesContent } from '../../../domain/reports/apbdes/schema.ts';
import { lazyPage } from '../../frame/lazy-page.tsx';
import { apbdesLampiranNames } from './lampiran-words.ts';
import { apbdesFieldNames, nihilPerubahanText } from './words.ts';
import { lazyParts } from '../frame/lazy-parts.ts';
import { reportForm } from '../frame/report-form.tsx';
import { FilingSummary } from './filing-summary.tsx';
import { OverviewPart } from './overview-part.tsx';
import { placeOf } from './place-of.ts';
import { TotalsBar } from './totals-bar.tsx';

/** Reading tables is a chunk of its own: most people need it once a year. */
const ImportPart = lazyPage(() => import('./import-part.tsx').then((module) => module.ImportPart));

/** The APBDes, murni or Perubahan, as the desa writes it. */
export const ApbdesForm = reportForm<ApbdesContent>({
  rules: apbdesRules,
  parse: (content) => apbdesContentSchema.safeParse(content).data ?? null,
  loadFindingText: () => import('./findings-words.ts').then((module) => module.apbdesFindingText),
  Overview: OverviewPart,
  parts: {
    ...lazyParts(['pendapatan', 'belanja', 'pembiayaan', 'bpd', 'alasan', 'mulai'], () =>
      import('./parts.tsx').then((module) => module.apbdesParts),
    ),
    impor: ImportPart,
  },
  lampiranOf: (content) =>
    wantedLampiran(content).map((jenis) => ({
      jenis,
      nama: apbdesLampiranNames[jenis],
      isRequired: true,
    })),
  Summary: FilingSummary,
  Foot: TotalsBar,
  placeOf,
  fieldNames: apbdesFieldNames,
  rupiahFields: ['anggaran', 'sebelum'],
  nihilOf: (kind) => (kind === 'apbdes-perubahan' ? nihilPerubahanText : null),
});
