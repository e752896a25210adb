import { rkpdesRules } from '../../../domain/reports/across/rkpdes.ts';
import type { RkpdesContent } from '../../../domain/reports/rkpdes/schema.ts';
import { rkpdesLampiranJenis, computeRkpdesTotals } from '../../../domain/reports/rkpdes/schema.ts';
import { formatRp } from '../../../domain/basics/rupiah.ts';
import { sumberDanaName } from '../../../domain/reports/kode/sumber-dana.ts';
import { lazyPage } from '../../frame/lazy-page.tsx';
import { lazyParts } from '../frame/lazy-parts.ts';
import { reportForm } from '../frame/report-form.tsx';
import { placeInForm } from '../fields/field-paths.ts';
import { SumsBar } from '../lines/sums-bar.tsx';
import { rkpdesFieldNames, rkpdesSections as sections } from './fields.ts';
import { perubahanText, rkpdesLampiranNames, rkpdesText as words } from './words.ts';
import { FilingSummary } from './filing-summary.tsx';
import { OverviewPart } from './overview-part.tsx';
import { useRkpdesForm } from './use-rkpdes-form.ts';
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

/** The sum of the plan, always in sight; open: what it takes from each source, beside its pagu. */
function SumsFoot() {
  const { content } = useRkpdesForm();
  const { total, bySumberDana } = computeRkpdesTotals(content);
  return (
    <SumsBar title={words.total} show={words.showSums} hide={words.hideSums} isTall>
      {(isOpen) => (
        <>
          {isOpen &&
            [...bySumberDana].map(([code, planned]) => (
              <SourceSum
                key={code}
                code={code}
                planned={planned}
                pagu={content.pagu[code] ?? null}
              />
            ))}
          <div>
            <dt>{words.total}</dt>
            <dd>{formatRp(total)}</dd>
          </div>
        </>
      )}
    </SumsBar>
  );
}

interface SourceProps {
  readonly code: string;
  readonly planned: number;
  readonly pagu: number | null;
}

function SourceSum({ code, planned, pagu }: SourceProps) {
  return (
    <div data-tone={pagu !== null && planned > pagu ? 'bad' : undefined}>
      <dt>{code === '' ? words.noSource : sumberDanaName(code)}</dt>
      <dd>
        {formatRp(planned)}
        {pagu !== null && <span class="amount-before">{words.ofPagu(formatRp(pagu))}</span>}
      </dd>
    </div>
  );
}
