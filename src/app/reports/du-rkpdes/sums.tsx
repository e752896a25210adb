import { formatRp } from '../../../domain/basics/rupiah.ts';
import { computeDuRkpdesTotals } from '../../../domain/reports/du-rkpdes/totals.ts';
import { Facts } from '../../kit/facts.tsx';
import { duRkpdesText as words, duRkpdesViewText } from './words.ts';
import { useDuRkpdesForm } from './use-du-rkpdes-form.ts';

/** The sum of the list, always in sight. */
export function SumFoot() {
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
export function FilingSummary() {
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
