import { useState } from 'preact/hooks';
import { formatRp } from '../../../domain/basics/rupiah.ts';
import { sumberDanaName } from '../../../domain/reports/apbdes/sumber-dana.ts';
import { computeRkpdesTotals } from '../../../domain/reports/rkpdes/totals.ts';
import { Icon } from '../../components/icon.tsx';
import { rkpdesText as words } from '../../text/rkpdes.ts';
import { useRkpdesForm } from './use-rkpdes-form.ts';

/** The sum of the plan, always in sight; open: what it takes from each source, beside its pagu. */
export function SumsFoot() {
  const { content } = useRkpdesForm();
  const [isOpen, setOpen] = useState(false);
  const { total, bySumberDana } = computeRkpdesTotals(content);
  return (
    <section class="totals sums-foot" aria-label={words.total}>
      <dl class="totals-list" data-open>
        {isOpen &&
          [...bySumberDana].map(([code, planned]) => {
            const pagu = content.pagu[code] ?? null;
            return (
              <div key={code} data-tone={pagu !== null && planned > pagu ? 'bad' : undefined}>
                <dt>{code === '' ? words.noSource : sumberDanaName(code)}</dt>
                <dd>
                  {formatRp(planned)}
                  {pagu !== null && (
                    <span class="amount-before">{words.ofPagu(formatRp(pagu))}</span>
                  )}
                </dd>
              </div>
            );
          })}
        <div>
          <dt>{words.total}</dt>
          <dd>{formatRp(total)}</dd>
        </div>
      </dl>
      <button
        type="button"
        class="icon-button"
        aria-expanded={isOpen}
        aria-label={isOpen ? words.hideSums : words.showSums}
        data-flip={isOpen || undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="down" />
      </button>
    </section>
  );
}
