import { duRkpdesRules } from '../../../domain/reports/du-rkpdes/rules.ts';
import type { DuRkpdesContent } from '../../../domain/reports/du-rkpdes/schema.ts';
import {
  duRkpdesLampiranJenis,
  computeDuRkpdesTotals,
} from '../../../domain/reports/du-rkpdes/schema.ts';
import { formatRp } from '../../../domain/basics/rupiah.ts';
import { Facts } from '../../kit/facts.tsx';
import { placeInForm } from '../fields/field-paths.ts';
import { lazyParts } from '../frame/lazy-parts.ts';
import { reportForm } from '../frame/report-form.tsx';
import { duRkpdesFieldNames, musrenbangdesSection } from './fields.ts';
import { duRkpdesLampiranNames, duRkpdesText as words, duRkpdesViewText } from './words.ts';
import { OverviewPart } from './overview-part.tsx';
import { useDuRkpdesForm } from './use-du-rkpdes-form.ts';
import '../lines/matrix.css';
import './usulan.css';

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
          <dd>{formatRp(computeDuRkpdesTotals(content).total)}</dd>
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
