import { rkpdesRules } from '../../../domain/reports/across/rkpdes.ts';
import { rkpdesLampiranJenis, type RkpdesContent } from '../../../domain/reports/rkpdes/schema.ts';
import { lazyPage } from '../../frame/lazy-page.tsx';
import { lazyParts } from '../frame/lazy-parts.ts';
import { reportForm } from '../frame/report-form.tsx';
import { placeInForm } from '../fields/field-paths.ts';
import { rkpdesFieldNames, rkpdesSections as sections } from './fields.ts';
import { perubahanText, rkpdesLampiranNames } from './words.ts';
import { FilingSummary } from './filing-summary.tsx';
import { OverviewPart } from './overview-part.tsx';
import { SumsFoot } from './sums-foot.tsx';
import '../lines/matrix.css';

/** Reading tables is a chunk of its own: most people need it once a year. */
const ImportPart = lazyPage(() => import('./import-part.tsx').then((module) => module.ImportPart));

/** The RKPDes or its Perubahan, as the desa writes it. */
export const RkpdesForm = reportForm<RkpdesContent>({
  rules: rkpdesRules,
  loadFindingText: () => import('./findings-words.ts').then((module) => module.rkpdesFindingText),
  Overview: OverviewPart,
  parts: {
    ...lazyParts(['kegiatan', 'pagu', 'tahapan', 'isi', 'tim', 'mulai', 'perubahan'], () =>
      import('./parts.tsx').then((module) => module.rkpdesParts),
    ),
    impor: ImportPart,
  },
  lampiranOf: () =>
    rkpdesLampiranJenis.map((jenis) => ({
      jenis,
      nama: rkpdesLampiranNames[jenis],
      isRequired: jenis === 'berita-acara' || jenis === 'daftar-hadir',
    })),
  Summary: FilingSummary,
  Foot: SumsFoot,
  placeOf,
  fieldNames: rkpdesFieldNames,
  rupiahFields: ['PAD', 'ADD', 'DDS', 'PBH', 'PBK', 'PBP', 'SWD', 'DLL'],
  nihilOf: (kind) => (kind === 'rkpdes-perubahan' ? perubahanText.nihil : null),
});

/** Where in the form a path into the content is; null when it is about the whole. */
function placeOf(where: readonly string[], content: RkpdesContent): string | null {
  const [head, id] = where;
  if (head !== 'pagu') return placeInForm(where, content, { sections, lists: ['kegiatan'] });
  return id === undefined ? 'pagu' : `pagu?isian=${encodeURIComponent(`pagu-${id}`)}`;
}
