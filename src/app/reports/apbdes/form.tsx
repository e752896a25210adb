import { apbdesRules } from '../../../domain/reports/across/apbdes.ts';
import { apbdesContentSchema } from '../../../domain/reports/apbdes/schema.ts';
import type { ApbdesContent } from '../../../domain/reports/apbdes/schema.ts';
import { lazyPage } from '../../frame/lazy-page.tsx';
import { apbdesFieldNames, nihilPerubahanText } from './words.ts';
import type { FormProps } from '../frame/form-props.ts';
import type { FormDefinition } from '../frame/form-definition.ts';
import { lazyParts } from '../frame/lazy-parts.ts';
import { ReportForm } from '../frame/report-form.tsx';
import { FilingSummary } from './filing-summary.tsx';
import { OverviewPart } from './overview-part.tsx';
import { placeOf } from './place-of.ts';
import { TotalsBar } from './totals-bar.tsx';

/** Reading tables is a chunk of its own: most people need it once a year. */
const ImportPart = lazyPage(() => import('./import-part.tsx').then((module) => module.ImportPart));

const murni: FormDefinition<ApbdesContent> = {
  rules: apbdesRules,
  parse: (content) => apbdesContentSchema.safeParse(content).data ?? null,
  loadFindingText: () => import('./findings-words.ts').then((module) => module.apbdesFindingText),
  Overview: OverviewPart,
  parts: {
    ...lazyParts(
      ['pendapatan', 'belanja', 'pembiayaan', 'bpd', 'alasan', 'lampiran', 'mulai'],
      () => import('./parts.tsx').then((module) => module.apbdesParts),
    ),
    impor: ImportPart,
  },
  Summary: FilingSummary,
  Foot: TotalsBar,
  placeOf,
  fieldNames: apbdesFieldNames,
  rupiahFields: ['anggaran', 'sebelum'],
};

const perubahan: FormDefinition<ApbdesContent> = { ...murni, nihil: nihilPerubahanText };

/** The APBDes, murni or Perubahan, as the desa writes it. */
export function ApbdesForm(props: FormProps) {
  const isPerubahan = props.report.includes('/apbdes-perubahan/');
  return <ReportForm {...props} definition={isPerubahan ? perubahan : murni} />;
}
