import type { ComponentType } from 'preact';
import { lkdRules } from '../../../domain/reports/lkd/rules.ts';
import { jenisLkdSchema, lkdContentSchema } from '../../../domain/reports/lkd/schema.ts';
import type { LkdContent } from '../../../domain/reports/lkd/schema.ts';
import { lkdFieldNames } from './fields.ts';
import { lkdLampiran } from './words.ts';
import { lazyPage } from '../../frame/lazy-page.tsx';
import type { FormProps } from '../frame/form-props.ts';
import type { FormDefinition } from '../frame/form-definition.ts';
import { ReportForm } from '../frame/report-form.tsx';
import { LampiranPart } from '../frame/lampiran-part.tsx';
import { CatatanPart } from './catatan-part.tsx';
import { FilingSummary } from './filing-summary.tsx';
import { OverviewPart } from './overview-part.tsx';
import { placeOf } from './place-of.ts';
import '../lines/facts-document.css';

const jenisParts: Readonly<Record<string, ComponentType>> = Object.fromEntries(
  jenisLkdSchema.options.map((jenis) => [jenis, () => <JenisPart jenis={jenis} />]),
);

/** Each part is a chunk of its own: the form opens on its overview. */
const JenisPart = lazyPage(() => import('./jenis-part.tsx').then((module) => module.JenisPart));
const MusrenbangdesPart = lazyPage(() =>
  import('./musrenbangdes-part.tsx').then((module) => module.MusrenbangdesPart),
);

const definition: FormDefinition<LkdContent> = {
  rules: lkdRules,
  parse: (content) => lkdContentSchema.safeParse(content).data ?? null,
  loadFindingText: () => import('./findings-words.ts').then((module) => module.lkdFindingText),
  Overview: OverviewPart,
  parts: {
    ...jenisParts,
    musrenbangdes: MusrenbangdesPart,
    lampiran: () => <LampiranPart jenisList={lkdLampiran} />,
    catatan: CatatanPart,
  },
  Summary: FilingSummary,
  placeOf,
  fieldNames: lkdFieldNames,
};

/** The lembaga kemasyarakatan of a year, as the desa writes them. */
export function LkdForm(props: FormProps) {
  return <ReportForm {...props} definition={definition} />;
}
