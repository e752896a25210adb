import { computeTotals } from '../../../domain/reports/apbdes/totals.ts';
import { Amount } from '../../kit/amount.tsx';
import { apbdesFormText } from './words.ts';
import { SumsBar } from '../lines/sums-bar.tsx';
import { useApbdesForm } from './use-apbdes-form.ts';

const { totals: words } = apbdesFormText;
const rows = ['pendapatan', 'belanja', 'surplus', 'netto', 'silpa'] as const;

/** The sums, always in sight: two of them closed, all five open. */
export function TotalsBar() {
  const { content } = useApbdesForm();
  const totals = computeTotals(content);
  return (
    <SumsBar title={words.title} show={words.show} hide={words.hide}>
      {(isOpen) =>
        (isOpen ? rows : (['surplus', 'silpa'] as const)).map((row) => (
          <div key={row} data-tone={isOff(row, totals[row]) ? 'bad' : undefined}>
            <dt>{words[row]}</dt>
            <dd>
              <Amount
                amount={totals[row]}
                before={isOpen ? (totals.sebelum?.[row] ?? null) : null}
              />
            </dd>
          </div>
        ))
      }
    </SumsBar>
  );
}

/** A budget leaves nothing over and nothing short (I5). */
function isOff(row: (typeof rows)[number], amount: number): boolean {
  return row === 'silpa' && amount !== 0;
}
