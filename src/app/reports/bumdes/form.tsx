import { bumdesRules } from '../../../domain/reports/bumdes/rules.ts';
import { amountFields, bumdesContentSchema } from '../../../domain/reports/bumdes/schema.ts';
import type { BumdesContent } from '../../../domain/reports/bumdes/schema.ts';
import { bumdesFieldNames } from './fields.ts';
import { bumdesText } from './words.ts';
import { lazyParts } from '../frame/lazy-parts.ts';
import type { FormProps } from '../frame/form-props.ts';
import type { FormDefinition } from '../frame/form-definition.ts';
import { ReportForm } from '../frame/report-form.tsx';
import { FilingSummary } from './filing-summary.tsx';
import { BumdesLampiranPart } from './lampiran-part.tsx';
import { OverviewPart } from './overview-part.tsx';
import { placeOf } from './place-of.ts';
import './bumdes.css';
import '../fields/facts-document.css';

const definition: FormDefinition<BumdesContent> = {
  rules: bumdesRules,
  parse: (content) => bumdesContentSchema.safeParse(content).data ?? null,
  loadFindingText: () => import('./findings-words.ts').then((module) => module.bumdesFindingText),
  Overview: OverviewPart,
  parts: {
    ...lazyParts(['profil', 'organ', 'unit', 'keuangan', 'kegiatan', 'musdes'], () =>
      import('./parts.tsx').then((module) => module.bumdesParts),
    ),
    lampiran: BumdesLampiranPart,
  },
  Summary: FilingSummary,
  placeOf,
  fieldNames: bumdesFieldNames,
  rupiahFields: amountFields,
  nihil: bumdesText.nihil,
};

/** The BUMDes return of a semester or a year, as the desa writes it. */
export function BumdesForm(props: FormProps) {
  return <ReportForm {...props} definition={definition} />;
}
