import { duRkpdesRules } from '../../../domain/reports/du-rkpdes/rules.ts';
import {
  duRkpdesContentSchema,
  duRkpdesLampiranJenis,
} from '../../../domain/reports/du-rkpdes/schema.ts';
import type { DuRkpdesContent } from '../../../domain/reports/du-rkpdes/schema.ts';
import { placeInForm } from '../fields/field-paths.ts';
import { duRkpdesFieldNames, musrenbangdesSection } from './fields.ts';
import { duRkpdesLampiranNames } from './words.ts';
import { lazyParts } from '../frame/lazy-parts.ts';
import { reportForm } from '../frame/report-form.tsx';
import { OverviewPart } from './overview-part.tsx';
import { FilingSummary, SumFoot } from './sums.tsx';
import '../lines/matrix.css';
import './usulan.css';

/** The DU-RKPDes, as the desa writes it. */
export const DuRkpdesForm = reportForm<DuRkpdesContent>({
  rules: duRkpdesRules,
  parse: (content) => duRkpdesContentSchema.safeParse(content).data ?? null,
  loadFindingText: () => import('./findings-words.ts').then((module) => module.duRkpdesFindingText),
  Overview: OverviewPart,
  parts: lazyParts(['usulan', 'musrenbangdes'], () =>
    import('./parts.tsx').then((module) => module.duRkpdesParts),
  ),
  lampiranOf: () =>
    duRkpdesLampiranJenis.map((jenis) => ({
      jenis,
      nama: duRkpdesLampiranNames[jenis],
      isRequired: jenis === 'berita-acara',
    })),
  Summary: FilingSummary,
  Foot: SumFoot,
  placeOf: (where, content) =>
    placeInForm(where, content, { sections: [musrenbangdesSection], lists: ['usulan'] }),
  fieldNames: duRkpdesFieldNames,
  rupiahFields: ['perkiraan'],
});
