import { duRkpdesRules } from '../../../domain/reports/du-rkpdes/rules.ts';
import { duRkpdesContentSchema } from '../../../domain/reports/du-rkpdes/schema.ts';
import type { DuRkpdesContent } from '../../../domain/reports/du-rkpdes/schema.ts';
import { duRkpdesFieldNames } from './words.ts';
import { lazyPage } from '../../frame/lazy-page.tsx';
import type { FormProps } from '../frame/form-props.ts';
import type { FormDefinition } from '../frame/form-definition.ts';
import { lazyParts } from '../frame/lazy-parts.ts';
import { ReportForm } from '../frame/report-form.tsx';
import { OverviewPart } from './overview-part.tsx';
import { placeOf } from './place-of.ts';
import { FilingSummary, SumFoot } from './sums.tsx';
import '../lines/matrix.css';
import './usulan.css';

/** Files are a chunk of their own: the rest of the form opens without it. */
const LampiranPart = lazyPage(() =>
  import('./lampiran-part.tsx').then((module) => module.DuRkpdesLampiranPart),
);

const definition: FormDefinition<DuRkpdesContent> = {
  rules: duRkpdesRules,
  parse: (content) => duRkpdesContentSchema.safeParse(content).data ?? null,
  loadFindingText: () => import('./words.ts').then((module) => module.duRkpdesFindingText),
  Overview: OverviewPart,
  parts: {
    ...lazyParts(['usulan', 'musrenbangdes'], () =>
      import('./parts.tsx').then((module) => module.duRkpdesParts),
    ),
    lampiran: LampiranPart,
  },
  Summary: FilingSummary,
  Foot: SumFoot,
  placeOf,
  fieldNames: duRkpdesFieldNames,
  rupiahFields: ['perkiraan'],
};

/** The DU-RKPDes, as the desa writes it. */
export function DuRkpdesForm(props: FormProps) {
  return <ReportForm {...props} definition={definition} />;
}
