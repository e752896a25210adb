import type { BumdesKind } from '../../../domain/reports/bumdes/periode.ts';
import { bumdesRules } from '../../../domain/reports/bumdes/rules.ts';
import { amountFields, bumdesContentSchema } from '../../../domain/reports/bumdes/schema.ts';
import type { BumdesContent } from '../../../domain/reports/bumdes/schema.ts';
import { bumdesFieldNames } from './fields.ts';
import { bumdesLampiran, bumdesText } from './words.ts';
import { lazyParts } from '../frame/lazy-parts.ts';
import { reportForm } from '../frame/report-form.tsx';
import { FilingSummary } from './filing-summary.tsx';
import { OverviewPart } from './overview-part.tsx';
import { placeOf } from './place-of.ts';
import './bumdes.css';
import '../fields/facts-document.css';

/** The BUMDes return of a semester or a year, as the desa writes it. */
export const BumdesForm = reportForm<BumdesContent, BumdesKind>({
  rules: bumdesRules,
  parse: (content) => bumdesContentSchema.safeParse(content).data ?? null,
  loadFindingText: () => import('./findings-words.ts').then((module) => module.bumdesFindingText),
  Overview: OverviewPart,
  parts: lazyParts(['profil', 'organ', 'unit', 'keuangan', 'kegiatan', 'musdes'], () =>
    import('./parts.tsx').then((module) => module.bumdesParts),
  ),
  lampiranOf: (_, kind) => bumdesLampiran(kind),
  Summary: FilingSummary,
  placeOf,
  fieldNames: bumdesFieldNames,
  rupiahFields: amountFields,
  nihilOf: () => bumdesText.nihil,
});
