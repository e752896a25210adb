import { useRead } from '../../kit/use-read.ts';
import { useToday } from '../../kit/use-now.ts';
import { useDesaName } from '../../office/use-place-name.ts';
import { usePlan } from '../kunjungan/use-plan.ts';
import { paths } from '../../paths.ts';
import { countOverdue, type OverdueCount } from './count-overdue.ts';
import '../../frame/document.css';
import { kunjunganText, pembinaanText as words } from '../kunjungan/words.ts';

/** Recommendations past their day by desa, and visits behind the plan, above the board. */
export function PembinaanAlarms() {
  const today = useToday();
  const rekomendasi = useRead((read) => read.all('rekomendasi'));
  const behind = usePlan()?.filter(({ isBehind }) => isBehind).length ?? 0;
  const overdue = countOverdue(rekomendasi ?? [], today);
  if (overdue.length === 0 && behind === 0) return null;
  return (
    <div class="card small stack no-print" data-tone="warn">
      {overdue.length > 0 && (
        <details>
          <summary>{words.overdueIn(overdue.length)}</summary>
          <ul class="bullets">
            {overdue.map((one) => (
              <OverdueRow key={one.desa} overdue={one} />
            ))}
          </ul>
        </details>
      )}
      {behind > 0 && <a href={paths.kunjunganList}>{kunjunganText.behindCount(behind)}</a>}
    </div>
  );
}

function OverdueRow({ overdue: { desa, count } }: { readonly overdue: OverdueCount }) {
  return (
    <li>
      <a href={paths.rekomendasi}>{words.overdue(useDesaName(desa), count)}</a>
    </li>
  );
}
