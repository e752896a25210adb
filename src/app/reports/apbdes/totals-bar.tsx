import { useState } from 'preact/hooks';
import { computeTotals } from '../../../domain/reports/apbdes/totals.ts';
import { Amount } from '../../components/amount.tsx';
import { Icon } from '../../components/icon.tsx';
import { apbdesFormText } from '../../text/apbdes-form.ts';
import { useApbdesForm } from './use-apbdes-form.ts';

const { totals: words } = apbdesFormText;
const rows = ['pendapatan', 'belanja', 'surplus', 'netto', 'silpa'] as const;

/** The sums, always in sight: two of them closed, all five open. */
export function TotalsBar() {
  const { content } = useApbdesForm();
  const [isOpen, setOpen] = useState(false);
  const totals = computeTotals(content);
  const shown = isOpen ? rows : (['surplus', 'silpa'] as const);
  return (
    <section class="totals" aria-label={words.title}>
      <dl class="totals-list" data-open={isOpen || undefined}>
        {shown.map((row) => (
          <div key={row} data-tone={isOff(row, totals[row]) ? 'bad' : undefined}>
            <dt>{words[row]}</dt>
            <dd>
              <Amount
                amount={totals[row]}
                before={isOpen ? (totals.sebelum?.[row] ?? null) : null}
              />
            </dd>
          </div>
        ))}
      </dl>
      <button
        type="button"
        class="icon-button"
        aria-expanded={isOpen}
        aria-label={isOpen ? words.hide : words.show}
        data-flip={isOpen || undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="down" />
      </button>
    </section>
  );
}

/** A budget leaves nothing over and nothing short (I5). */
function isOff(row: (typeof rows)[number], amount: number): boolean {
  return row === 'silpa' && amount !== 0;
}
