import { rkpdesRules } from '../../../domain/reports/across/rkpdes.ts';
import { rkpdesContentSchema } from '../../../domain/reports/rkpdes/schema.ts';
import type { RkpdesContent } from '../../../domain/reports/rkpdes/schema.ts';
import { rkpdesFieldNames } from './fields.ts';
import { perubahanText } from './words.ts';
import { lazyPage } from '../../frame/lazy-page.tsx';
import type { FormProps } from '../frame/form-props.ts';
import type { FormDefinition } from '../frame/form-definition.ts';
import { lazyParts } from '../frame/lazy-parts.ts';
import { ReportForm } from '../frame/report-form.tsx';
import { FilingSummary } from './filing-summary.tsx';
import { OverviewPart } from './overview-part.tsx';
import { placeOf } from './place-of.ts';
import { SumsFoot } from './sums-foot.tsx';
import '../lines/matrix.css';

/** Files are a chunk of their own: the rest of the form opens without it. */
const LampiranPart = lazyPage(() =>
  import('./lampiran-part.tsx').then((module) => module.RkpdesLampiranPart),
);

/** Reading tables is a chunk of its own: most people need it once a year. */
const ImportPart = lazyPage(() => import('./import-part.tsx').then((module) => module.ImportPart));

const loadParts = () => import('./parts.tsx').then((module) => module.rkpdesParts);

const rkpdes: FormDefinition<RkpdesContent> = {
  rules: rkpdesRules,
  parse: (content) => rkpdesContentSchema.safeParse(content).data ?? null,
  loadFindingText: () => import('./findings-words.ts').then((module) => module.rkpdesFindingText),
  Overview: OverviewPart,
  parts: {
    ...lazyParts(['kegiatan', 'pagu', 'tahapan', 'isi', 'tim', 'mulai'], loadParts),
    lampiran: LampiranPart,
    impor: ImportPart,
  },
  Summary: FilingSummary,
  Foot: SumsFoot,
  placeOf,
  fieldNames: rkpdesFieldNames,
  rupiahFields: ['PAD', 'ADD', 'DDS', 'PBH', 'PBK', 'PBP', 'SWD', 'DLL'],
};

const perubahan: FormDefinition<RkpdesContent> = {
  ...rkpdes,
  parts: { ...rkpdes.parts, ...lazyParts(['perubahan'], loadParts) },
  nihil: perubahanText.nihil,
};

/** The RKPDes or its Perubahan, as the desa writes it. */
export function RkpdesForm(props: FormProps) {
  const isPerubahan = props.report.includes('/rkpdes-perubahan/');
  return <ReportForm {...props} definition={isPerubahan ? perubahan : rkpdes} />;
}
