import { bumdesRules } from '../../../domain/reports/bumdes/rules.ts';
import { amountFields, bumdesContentSchema } from '../../../domain/reports/bumdes/schema.ts';
import type { BumdesContent } from '../../../domain/reports/bumdes/schema.ts';
import { bumdesFindingText } from '../../text/bumdes-findings.ts';
import { bumdesFieldNames, bumdesText } from '../../text/bumdes.ts';
import type { FormProps } from '../form-props.ts';
import type { FormDefinition } from '../frame/form-definition.ts';
import { ReportForm } from '../frame/report-form.tsx';
import { FilingSummary } from './filing-summary.tsx';
import { KegiatanPart } from './kegiatan-part.tsx';
import { KeuanganPart } from './keuangan-part.tsx';
import { BumdesLampiranPart } from './lampiran-part.tsx';
import { MusdesPart } from './musdes-part.tsx';
import { OrganPart } from './organ-part.tsx';
import { OverviewPart } from './overview-part.tsx';
import { placeOf } from './place-of.ts';
import { ProfilPart } from './profil-part.tsx';
import { UnitPart } from './unit-part.tsx';
import '../../styles/bumdes.css';
import '../../styles/facts-document.css';

const definition: FormDefinition<BumdesContent> = {
  rules: bumdesRules,
  parse: (content) => bumdesContentSchema.safeParse(content).data ?? null,
  findingText: bumdesFindingText,
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
