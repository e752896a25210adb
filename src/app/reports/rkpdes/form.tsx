import { rkpdesRules } from '../../../domain/reports/rkpdes/rules.ts';
import { rkpdesContentSchema } from '../../../domain/reports/rkpdes/schema.ts';
import type { RkpdesContent } from '../../../domain/reports/rkpdes/schema.ts';
import { rkpdesFindingText } from '../../text/rkpdes-findings.ts';
import { perubahanText, rkpdesFieldNames } from '../../text/rkpdes.ts';
import { lazyPage } from '../../components/lazy-page.tsx';
import type { FormProps } from '../form-props.ts';
import type { FormDefinition } from '../frame/form-definition.ts';
import { ReportForm } from '../frame/report-form.tsx';
import { FilingSummary } from './filing-summary.tsx';
import { IsiPart } from './isi-part.tsx';
import { KegiatanPart } from './kegiatan-part.tsx';
import { OverviewPart } from './overview-part.tsx';
import { PaguPart } from './pagu-part.tsx';
import { PerubahanPart } from './perubahan-part.tsx';
import { placeOf } from './place-of.ts';
import { StartPart } from './start-part.tsx';
import { SumsFoot } from './sums-foot.tsx';
import { TahapanPart } from './tahapan-part.tsx';
import { TimPart } from './tim-part.tsx';
import '../../styles/apbdes-tree.css';
import '../../styles/matrix.css';

/** Files are a chunk of their own: the rest of the form opens without it. */
const LampiranPart = lazyPage(() =>
  import('./lampiran-part.tsx').then((module) => module.LampiranPart),
);

const rkpdes: FormDefinition<RkpdesContent> = {
  rules: rkpdesRules,
  parse: (content) => rkpdesContentSchema.safeParse(content).data ?? null,
  findingText: rkpdesFindingText,
  Overview: OverviewPart,
  parts: {
    kegiatan: KegiatanPart,
    pagu: PaguPart,
    tahapan: TahapanPart,
    isi: IsiPart,
    tim: TimPart,
    lampiran: LampiranPart,
    mulai: StartPart,
  },
  Summary: FilingSummary,
  Foot: SumsFoot,
  placeOf,
  fieldNames: rkpdesFieldNames,
  rupiahFields: ['PAD', 'ADD', 'DDS', 'PBH', 'PBK', 'PBP', 'SWD', 'DLL'],
};

const perubahan: FormDefinition<RkpdesContent> = {
  ...rkpdes,
  parts: { ...rkpdes.parts, perubahan: PerubahanPart },
  nihil: perubahanText.nihil,
};

/** The RKPDes or its Perubahan, as the desa writes it. */
export function RkpdesForm(props: FormProps) {
  const isPerubahan = props.report.includes('/rkpdes-perubahan/');
  return <ReportForm {...props} definition={isPerubahan ? perubahan : rkpdes} />;
}
