import { formatRp } from '../../../domain/basics/rupiah.ts';
import { sumberDanaName } from '../../../domain/reports/kode/sumber-dana.ts';
import { computeRkpdesTotals } from '../../../domain/reports/rkpdes/totals.ts';
import { rkpdesText as words } from './words.ts';
import { SumsBar } from '../lines/sums-bar.tsx';
import { useRkpdesForm } from './use-rkpdes-form.ts';

/** The sum of the plan, always in sight; open: what it takes from each source, beside its pagu. */
export function SumsFoot() {
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
