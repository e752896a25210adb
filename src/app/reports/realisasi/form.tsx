import { realisasiRules } from '../../../domain/reports/realisasi/rules.ts';
import { realisasiContentSchema } from '../../../domain/reports/realisasi/schema.ts';
import type { RealisasiContent } from '../../../domain/reports/realisasi/schema.ts';
import { realisasiFindingText } from '../../text/realisasi-findings.ts';
import { realisasiFieldNames } from '../../text/realisasi-form.ts';
import type { FormProps } from '../form-props.ts';
import type { FormDefinition } from '../frame/form-definition.ts';
import { ReportForm } from '../frame/report-form.tsx';
import { AnggaranPart } from './anggaran-part.tsx';
import { CatatanPart } from './catatan-part.tsx';
import { FilingSummary } from './filing-summary.tsx';
import { KasPart } from './kas-part.tsx';
import { LampiranPart } from './lampiran-part.tsx';
import { LinesPart } from './lines-part.tsx';
import { OverviewPart } from './overview-part.tsx';
import { PengesahanPart } from './pengesahan-part.tsx';
import { placeOf } from './place-of.ts';
import { TotalsBar } from './totals-bar.tsx';
import '../../styles/apbdes-tree.css';
import '../../styles/realisasi.css';

const definition: FormDefinition<RealisasiContent> = {
  rules: realisasiRules,
  parse: (content) => realisasiContentSchema.safeParse(content).data ?? null,
  findingText: realisasiFindingText,
  Overview: OverviewPart,
  parts: {
    pendapatan: () => <LinesPart bagian="pendapatan" />,
    belanja: () => <LinesPart bagian="belanja" />,
    pembiayaan: () => <LinesPart bagian="pembiayaan" />,
    anggaran: AnggaranPart,
    kas: KasPart,
    pengesahan: PengesahanPart,
    lampiran: LampiranPart,
    catatan: CatatanPart,
  },
  Summary: FilingSummary,
  Foot: TotalsBar,
  placeOf,
  fieldNames: realisasiFieldNames,
  rupiahFields: ['anggaran', 'realisasi', 'bank', 'tunai', 'pajakTerutang'],
};

/** A semester report or the LPJ realisasi as the desa writes it. */
export function RealisasiForm(props: FormProps) {
  return <ReportForm {...props} definition={definition} />;
}
