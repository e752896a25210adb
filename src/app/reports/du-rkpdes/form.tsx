import { duRkpdesRules } from '../../../domain/reports/du-rkpdes/rules.ts';
import {
  duRkpdesLampiranJenis,
  duRkpdesContentSchema,
  computeDuRkpdesTotals,
} from '../../../domain/reports/du-rkpdes/schema.ts';
import type { DuRkpdesContent } from '../../../domain/reports/du-rkpdes/schema.ts';
import { formatRp } from '../../../domain/basics/rupiah.ts';
import { Facts } from '../../kit/facts.tsx';
import { RupiahText } from '../../kit/rupiah-text.tsx';
import { placeInForm } from '../fields/field-paths.ts';
import { reportForm } from '../frame/report-form.tsx';
import { lazyParts } from '../frame/lazy-parts.ts';
import { duRkpdesFieldNames, musrenbangdesSection } from './fields.ts';
import {
  duRkpdesLampiranNames,
  duRkpdesText as words,
  duRkpdesViewText,
  duRkpdesStartText,
} from './words.ts';
import { useDuRkpdesForm } from './use-du-rkpdes-form.ts';
import '../lines/matrix.css';
import './usulan.css';
import { formatTanggal } from '../../../domain/basics/tanggal.ts';
import { relatedContent } from '../../../domain/reports/report-rules.ts';
import { startDuRkpdesFrom } from '../../../domain/reports/du-rkpdes/start-from.ts';
import { reportTitle } from '../../standing/words.ts';
import { FormOverview } from '../frame/form-overview.tsx';
import { StartList } from '../frame/start-list.tsx';

/** The DU-RKPDes, as the desa writes it. */
export const DuRkpdesForm = reportForm<DuRkpdesContent>({
  rules: duRkpdesRules,
  loadFindingText: () => import('./findings-words.ts').then((module) => module.duRkpdesFindingText),
  Overview: OverviewPart,
  parts: lazyParts(['usulan', 'musrenbangdes'], () =>
    import('./parts.tsx').then((module) => module.duRkpdesParts),
  ),
  lampiranOf: () =>
    duRkpdesLampiranJenis.map((jenis) => ({
      jenis,
      nama: duRkpdesLampiranNames[jenis],
      isRequired: jenis === 'berita-acara',
    })),
  Summary: FilingSummary,
  Foot: SumFoot,
  placeOf: (where, content) =>
    placeInForm(where, content, { sections: [musrenbangdesSection], lists: ['usulan'] }),
  fieldNames: duRkpdesFieldNames,
  rupiahFields: ['perkiraan'],
});

/** The sum of the list, always in sight. */
function SumFoot() {
  const { content } = useDuRkpdesForm();
  const count = Object.keys(content.usulan).length;
  return (
    <section class="totals sums-foot" aria-label={words.total}>
      <dl class="totals-list" data-open>
        <div>
          <dt>
            {words.total}
            {count > 0 && ` (${words.rowCount(count)})`}
          </dt>
          <RupiahText in="dd" rp of={computeDuRkpdesTotals(content).total} />
        </div>
      </dl>
    </section>
  );
}

/** What is about to be filed: how much is asked of whom. */
function FilingSummary() {
  const { content } = useDuRkpdesForm();
  const { total, byOpd } = computeDuRkpdesTotals(content);
  const count = Object.keys(content.usulan).length;
  return (
    <>
      <Facts
        facts={[
          [words.sections.usulan, words.rowCount(count)],
          [words.total, formatRp(total)],
          ...[...byOpd].map(
            ([opd, sum]) => [opd || duRkpdesViewText.noOpd, formatRp(sum)] as const,
          ),
        ]}
      />
      <p class="small muted">{words.status}</p>
    </>
  );
}

/** The form at a glance: the list with its sum, the Musrenbangdes, the files. */
function OverviewPart() {
  const { content } = useDuRkpdesForm();
  const count = Object.keys(content.usulan).length;
  const { total } = computeDuRkpdesTotals(content);
  const day = content.tanggalMusrenbangdes;
  const detail = [...(count > 0 ? [formatRp(total)] : []), words.rowCount(count)].join(', ');
  return (
    <FormOverview
      isEmpty={count === 0}
      lead={count === 0 && <StartChoice />}
      titles={words.sections}
      rows={[
        { bagian: 'usulan', icon: 'queue', detail },
        {
          bagian: 'musrenbangdes',
          icon: 'calendar',
          detail: day === null ? words.empty : formatTanggal(day),
        },
        { bagian: 'lampiran', icon: 'copy' },
      ]}
    />
  );
}

/** Last year's list, where this phone has it. */
function StartChoice() {
  const { related, kind, tahun, change } = useDuRkpdesForm();
  const filed = relatedContent(related, { kind, tahun: tahun - 1 });
  const previous = duRkpdesContentSchema.safeParse(filed).data;
  const count = Object.keys(previous?.usulan ?? {}).length;
  if (!previous || count === 0) return null;
  return (
    <StartList
      lead={duRkpdesStartText.lead}
      sources={[previous]}
      titleOf={() => duRkpdesStartText.from(reportTitle(kind, tahun - 1))}
      leadOf={() => duRkpdesStartText.lastYear(count)}
      onTake={() => change((kept) => ({ ...kept, usulan: startDuRkpdesFrom(previous).usulan }))}
    />
  );
}
