import type { RealisasiKind } from '../../../domain/reports/realisasi/kind.ts';
import {
  isRequiredLampiran,
  realisasiLampiran,
} from '../../../domain/reports/realisasi/lampiran.ts';
import { realisasiRules } from '../../../domain/reports/realisasi/rules.ts';
import { realisasiContentSchema } from '../../../domain/reports/realisasi/schema.ts';
import type { RealisasiContent } from '../../../domain/reports/realisasi/schema.ts';
import { lazyPage } from '../../frame/lazy-page.tsx';
import { realisasiFieldNames } from './fields.ts';
import { lazyParts } from '../frame/lazy-parts.ts';
import { reportForm } from '../frame/report-form.tsx';
import { FilingSummary } from './filing-summary.tsx';
import { NoProgram } from './no-program.tsx';
import { OverviewPart } from './overview-part.tsx';
import { placeOf } from './place-of.ts';
import { TotalsBar } from './totals-bar.tsx';
import { lampiranHints, lampiranNames } from './words.ts';
import './realisasi.css';

/** Reading tables is a chunk of its own: most people need it once a year. */
const ImportPart = lazyPage(() => import('./import-part.tsx').then((module) => module.ImportPart));

/** A semester report or the LPJ realisasi as the desa writes it. */
export const RealisasiForm = reportForm<RealisasiContent, RealisasiKind>({
  rules: realisasiRules,
  parse: (content) => realisasiContentSchema.safeParse(content).data ?? null,
  loadFindingText: () =>
    import('./findings-words.ts').then((module) => module.realisasiFindingText),
  Overview: OverviewPart,
  parts: {
    ...lazyParts(
      ['pendapatan', 'belanja', 'pembiayaan', 'anggaran', 'kas', 'pengesahan', 'catatan'],
      () => import('./parts.tsx').then((module) => module.realisasiParts),
    ),
    impor: ImportPart,
  },
  lampiranOf: (content, kind) =>
    realisasiLampiran(kind).map((jenis) => ({
      jenis,
      nama: lampiranNames[jenis],
      isRequired: isRequiredLampiran(jenis, content),
      hint: lampiranHints[jenis],
    })),
  BesideLampiran: NoProgram,
  Summary: FilingSummary,
  Foot: TotalsBar,
  placeOf,
  fieldNames: realisasiFieldNames,
  rupiahFields: ['anggaran', 'realisasi', 'bank', 'tunai', 'pajakTerutang'],
});
