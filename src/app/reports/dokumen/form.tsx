import { dokumenRules } from '../../../domain/reports/dokumen/rules.ts';
import { dokumenContentSchema } from '../../../domain/reports/dokumen/schema.ts';
import type { DokumenContent } from '../../../domain/reports/dokumen/schema.ts';
import { dokumenFieldNames } from './fields.ts';
import { dokumenText } from './words.ts';
import { lazyParts } from '../frame/lazy-parts.ts';
import type { FormProps } from '../frame/form-props.ts';
import type { FormDefinition } from '../frame/form-definition.ts';
import { ReportForm } from '../frame/report-form.tsx';
import { FilingSummary } from './filing-summary.tsx';
import { DokumenLampiranPart } from './lampiran-part.tsx';
import { OverviewPart } from './overview-part.tsx';
import { placeOf } from './place-of.ts';

const dokumen: FormDefinition<DokumenContent> = {
  rules: dokumenRules,
  parse: (content) => dokumenContentSchema.safeParse(content).data ?? null,
  loadFindingText: () => import('./findings-words.ts').then((module) => module.dokumenFindingText),
  Overview: OverviewPart,
  parts: {
    ...lazyParts(['dokumen', 'bidang', 'aset'], () =>
      import('./parts.tsx').then((module) => module.dokumenParts),
    ),
    lampiran: DokumenLampiranPart,
  },
  Summary: FilingSummary,
  placeOf,
  fieldNames: dokumenFieldNames,
  rupiahFields: ['nilai'],
};

/** A desa without a BUMDes has no plan for it. */
const rencanaKerja: FormDefinition<DokumenContent> = { ...dokumen, nihil: dokumenText.nihil };

/** A document that is filed with number, date and files. */
export function DokumenForm(props: FormProps) {
  const isRencanaKerja = props.report.includes('/bumdes-rencana-kerja/');
  return <ReportForm {...props} definition={isRencanaKerja ? rencanaKerja : dokumen} />;
}
