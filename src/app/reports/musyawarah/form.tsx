import { musyawarahRules } from '../../../domain/reports/musyawarah/rules.ts';
import { musyawarahContentSchema } from '../../../domain/reports/musyawarah/schema.ts';
import type { MusyawarahContent } from '../../../domain/reports/musyawarah/schema.ts';
import { musyawarahFindingText } from '../../text/musyawarah-findings.ts';
import { musyawarahFieldNames } from '../../text/musyawarah-form.ts';
import type { FormProps } from '../form-props.ts';
import type { FormDefinition } from '../frame/form-definition.ts';
import { ReportForm } from '../frame/report-form.tsx';
import { AcaraPart } from './acara-part.tsx';
import { CetakPart } from './cetak-part.tsx';
import { FilingSummary } from './filing-summary.tsx';
import { HadirPart } from './hadir-part.tsx';
import { HasilPart } from './hasil-part.tsx';
import { KembarPart } from './kembar-part.tsx';
import { MusyawarahLampiranPart } from './lampiran-part.tsx';
import { OverviewPart } from './overview-part.tsx';
import { placeOf } from './place-of.ts';
import { UsulanPart } from './usulan-part.tsx';
import '../../styles/musyawarah.css';

const definition: FormDefinition<MusyawarahContent> = {
  rules: musyawarahRules,
  parse: (content) => musyawarahContentSchema.safeParse(content).data ?? null,
  findingText: musyawarahFindingText,
  Overview: OverviewPart,
  parts: {
    hadir: HadirPart,
    kembar: KembarPart,
    acara: AcaraPart,
    hasil: HasilPart,
    usulan: UsulanPart,
    lampiran: MusyawarahLampiranPart,
    cetak: CetakPart,
  },
  Summary: FilingSummary,
  placeOf,
  fieldNames: musyawarahFieldNames,
  rupiahFields: ['perkiraanBiaya'],
};

/** A Musdes, Musrenbangdes or Musrenbang kecamatan as the desa writes it. */
export function MusyawarahForm(props: FormProps) {
  return <ReportForm {...props} definition={definition} />;
}
