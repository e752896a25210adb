import { dokumenDefinitions } from '../../../domain/reports/dokumen/definitions.ts';
import type { DokumenKind } from '../../../domain/reports/dokumen/definitions.ts';
import { dokumenRules } from '../../../domain/reports/dokumen/rules.ts';
import { dokumenContentSchema } from '../../../domain/reports/dokumen/schema.ts';
import type { DokumenContent } from '../../../domain/reports/dokumen/schema.ts';
import { dokumenFieldNames } from './fields.ts';
import { dokumenLampiranNames, dokumenText } from './words.ts';
import { lazyParts } from '../frame/lazy-parts.ts';
import { reportForm } from '../frame/report-form.tsx';
import { FilingSummary } from './filing-summary.tsx';
import { OverviewPart } from './overview-part.tsx';
import { placeOf } from './place-of.ts';

/** A document that is filed with number, date and files. */
export const DokumenForm = reportForm<DokumenContent, DokumenKind>({
  rules: dokumenRules,
  parse: (content) => dokumenContentSchema.safeParse(content).data ?? null,
  loadFindingText: () => import('./findings-words.ts').then((module) => module.dokumenFindingText),
  Overview: OverviewPart,
  parts: lazyParts(['dokumen', 'bidang', 'aset'], () =>
    import('./parts.tsx').then((module) => module.dokumenParts),
  ),
  lampiranOf: (_, kind) => {
    const { lampiran } = dokumenDefinitions[kind];
    return [...lampiran, 'lainnya'].map((jenis) => ({
      jenis,
      nama: dokumenLampiranNames[jenis] ?? jenis,
      isRequired: lampiran.includes(jenis),
    }));
  },
  Summary: FilingSummary,
  placeOf,
  fieldNames: dokumenFieldNames,
  rupiahFields: ['nilai'],
  // A desa without a BUMDes has no plan for it.
  nihilOf: (kind) => (kind === 'bumdes-rencana-kerja' ? dokumenText.nihil : null),
});
