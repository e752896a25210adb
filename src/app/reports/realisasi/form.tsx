import { realisasiRules } from '../../../domain/reports/realisasi/rules.ts';
import { realisasiContentSchema } from '../../../domain/reports/realisasi/schema.ts';
import type { RealisasiContent } from '../../../domain/reports/realisasi/schema.ts';
import { lazyPage } from '../../frame/lazy-page.tsx';
import { realisasiFieldNames } from './fields.ts';
import type { FormProps } from '../frame/form-props.ts';
import type { FormDefinition } from '../frame/form-definition.ts';
import { lazyParts } from '../frame/lazy-parts.ts';
import { ReportForm } from '../frame/report-form.tsx';
import { FilingSummary } from './filing-summary.tsx';
import { OverviewPart } from './overview-part.tsx';
import { placeOf } from './place-of.ts';
import { TotalsBar } from './totals-bar.tsx';
import './realisasi.css';

/** Reading tables is a chunk of its own: most people need it once a year. */
const ImportPart = lazyPage(() => import('./import-part.tsx').then((module) => module.ImportPart));

const definition: FormDefinition<RealisasiContent> = {
  rules: realisasiRules,
  parse: (content) => realisasiContentSchema.safeParse(content).data ?? null,
  loadFindingText: () =>
    import('./findings-words.ts').then((module) => module.realisasiFindingText),
  Overview: OverviewPart,
  parts: {
    ...lazyParts(
      [
        'pendapatan',
        'belanja',
        'pembiayaan',
        'anggaran',
        'kas',
        'pengesahan',
        'lampiran',
        'catatan',
      ],
      () => import('./parts.tsx').then((module) => module.realisasiParts),
    ),
    impor: ImportPart,
  },
  Summary: FilingSummary,
  Foot: TotalsBar,
  placeOf,
  fieldNames: realisasiFieldNames,
  rupiahFields: ['anggaran', 'realisasi', 'bank', 'tunai', 'pajakTerutang'],
};

/** A semester report or the LPJ realisasi as the desa writes it. */
export function RealisasiForm(props: FormProps) {
  return <ReportForm {...props} definition={definition} />;
}
