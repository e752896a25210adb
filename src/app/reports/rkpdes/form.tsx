import { rkpdesRules } from '../../../domain/reports/across/rkpdes.ts';
import type { RkpdesContent } from '../../../domain/reports/rkpdes/schema.ts';
import { rkpdesLampiranJenis, computeRkpdesTotals } from '../../../domain/reports/rkpdes/schema.ts';
import { formatRp } from '../../../domain/basics/rupiah.ts';
import { sumberDanaName } from '../../../domain/reports/kode/sumber-dana.ts';
import { lazyPage } from '../../frame/lazy-page.tsx';
import { reportForm } from '../frame/report-form.tsx';
import { lazyParts } from '../frame/lazy-parts.ts';
import { placeInForm, labelsOf } from '../fields/field-paths.ts';
import { SumsBar } from '../lines/sums-bar.tsx';
import { rkpdesFieldNames, rkpdesSections as sections, tahapanSection } from './fields.ts';
import { perubahanText, rkpdesLampiranNames, rkpdesText as words } from './words.ts';
import { OverviewPart } from './overview-part.tsx';
import { useRkpdesForm } from './use-rkpdes-form.ts';
import '../lines/matrix.css';
import { formatTanggal } from '../../../domain/basics/tanggal.ts';
import { isNihil } from '../../../domain/reports/report-rules.ts';
import { matrixOf } from '../../../domain/reports/rkpdes/matrix.ts';
import { Bar } from '../../kit/bar.tsx';
import { Facts } from '../../kit/facts.tsx';
import { RupiahText } from '../../kit/rupiah-text.tsx';
import { nihilText } from '../frame/words.ts';
import { kodeText } from '../kode/words.ts';

/** Reading tables is a chunk of its own: most people need it once a year. */
const ImportPart = lazyPage(() => import('./import-part.tsx'), 'ImportPart');

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
            <RupiahText in="dd" rp of={total} />
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
        <RupiahText rp of={planned} />
        {pagu !== null && <span class="amount-before">{words.ofPagu(formatRp(pagu))}</span>}
      </dd>
    </div>
  );
}

const labels = labelsOf(tahapanSection.fields);

/** What is about to be filed: the bidang as lengths, the sum, the Perdes. */
function FilingSummary() {
  const { content } = useRkpdesForm();
  const { total } = computeRkpdesTotals(content);
  const { tanggalPerdes, nomorPerdes } = content.tahapan;
  if (isNihil(content)) return <Facts facts={[[nihilText.title, content.nihil?.alasan]]} />;
  return (
    <>
      {matrixOf(content).map(({ bidang, name, total: sum }) => {
        const label = bidang === '' ? words.noBidang : kodeText.bidangCode(bidang, name);
        return (
          <div key={bidang}>
            <p class="sum-row small">
              <span>{label}</span>
              <RupiahText in="strong" class="angka" rp of={sum} />
            </p>
            <Bar label={label} of={total} value={sum} words={formatRp(sum)} />
          </div>
        );
      })}
      <p class="sum-row">
        <span>{words.total}</span>
        <RupiahText in="strong" class="angka" rp of={total} />
      </p>
      <Facts
        facts={[
          [words.sections.kegiatan, words.rowCount(Object.keys(content.kegiatan).length)],
          [
            labels['tanggalPerdes'] ?? '',
            tanggalPerdes === null
              ? words.empty
              : words.perdes(nomorPerdes, formatTanggal(tanggalPerdes)),
          ],
        ]}
      />
    </>
  );
}
