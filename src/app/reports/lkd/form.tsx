import { lkdRules } from '../../../domain/reports/lkd/rules.ts';
import { jenisLkdSchema, lkdContentSchema } from '../../../domain/reports/lkd/schema.ts';
import type { LkdContent } from '../../../domain/reports/lkd/schema.ts';
import { lkdFieldNames } from './fields.ts';
import { lkdLampiran } from './words.ts';
import { lazyParts } from '../frame/lazy-parts.ts';
import { reportForm } from '../frame/report-form.tsx';
import { FilingSummary } from './filing-summary.tsx';
import { OverviewPart } from './overview-part.tsx';
import { placeOf } from './place-of.ts';
import '../fields/facts-document.css';

/** The lembaga kemasyarakatan of a year, as the desa writes them. */
export const LkdForm = reportForm<LkdContent>({
  rules: lkdRules,
  parse: (content) => lkdContentSchema.safeParse(content).data ?? null,
  loadFindingText: () => import('./findings-words.ts').then((module) => module.lkdFindingText),
  Overview: OverviewPart,
  parts: lazyParts([...jenisLkdSchema.options, 'musrenbangdes', 'catatan'], () =>
    import('./parts.tsx').then((module) => module.lkdParts),
  ),
  lampiranOf: () => lkdLampiran,
  Summary: FilingSummary,
  placeOf,
  fieldNames: lkdFieldNames,
});
