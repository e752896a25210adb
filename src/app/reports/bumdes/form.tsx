import { bumdesRules } from '../../../domain/reports/bumdes/rules.ts';
import { amountFields, bumdesContentSchema } from '../../../domain/reports/bumdes/schema.ts';
import type { BumdesContent } from '../../../domain/reports/bumdes/schema.ts';
import { bumdesFieldNames, bumdesText } from './words.ts';
import { lazyPage } from '../../frame/lazy-page.tsx';
import type { FormProps } from '../frame/form-props.ts';
import type { FormDefinition } from '../frame/form-definition.ts';
import { ReportForm } from '../frame/report-form.tsx';
import { FilingSummary } from './filing-summary.tsx';
import { BumdesLampiranPart } from './lampiran-part.tsx';
import { OverviewPart } from './overview-part.tsx';
import { placeOf } from './place-of.ts';
import './bumdes.css';
import '../lines/facts-document.css';

/** Each part is a chunk of its own: the form opens on its overview. */
const KegiatanPart = lazyPage(() =>
  import('./kegiatan-part.tsx').then((module) => module.KegiatanPart),
);
const KeuanganPart = lazyPage(() =>
  import('./keuangan-part.tsx').then((module) => module.KeuanganPart),
);
const MusdesPart = lazyPage(() => import('./musdes-part.tsx').then((module) => module.MusdesPart));
const OrganPart = lazyPage(() => import('./organ-part.tsx').then((module) => module.OrganPart));
const ProfilPart = lazyPage(() => import('./profil-part.tsx').then((module) => module.ProfilPart));
const UnitPart = lazyPage(() => import('./unit-part.tsx').then((module) => module.UnitPart));

const definition: FormDefinition<BumdesContent> = {
  rules: bumdesRules,
  parse: (content) => bumdesContentSchema.safeParse(content).data ?? null,
  loadFindingText: () => import('./findings-words.ts').then((module) => module.bumdesFindingText),
  Overview: OverviewPart,
  parts: {
    profil: ProfilPart,
    organ: OrganPart,
    unit: UnitPart,
    keuangan: KeuanganPart,
    kegiatan: KegiatanPart,
    musdes: MusdesPart,
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
