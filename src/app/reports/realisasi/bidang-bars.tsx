import { formatRp } from '../../../domain/basics/rupiah.ts';
import { realisasiByBidang } from '../../../domain/reports/realisasi/bidang.ts';
import { percentOf } from '../../../domain/reports/realisasi/selisih.ts';
import type { RealisasiTotals } from '../../../domain/reports/realisasi/totals.ts';
import { Bar } from '../../components/bar.tsx';
import { formatPercent } from '../../text/percent.ts';
import { realisasiFormText as words } from '../../text/realisasi-form.ts';

interface Props {
  readonly totals: RealisasiTotals;
}

/** What each bidang spent of what it was to spend, as a length and in words. */
export function BidangBars({ totals }: Props) {
  return (
    <ul class="bidang-bars">
      {realisasiByBidang(totals).map(({ code, name, anggaran, realisasi }) => {
        const ofBudget = words.ofBudget(formatRp(realisasi), formatRp(anggaran));
        return (
          <li key={code}>
            <p class="sum-row">
              <span>
                {code} {name}
              </span>
              <strong class="angka">{formatPercent(percentOf({ anggaran, realisasi }))}</strong>
            </p>
            <Bar
              label={name}
              of={anggaran}
              value={realisasi}
              tone={realisasi > anggaran ? 'warn' : 'good'}
              words={ofBudget}
            />
            <p class="small muted angka">{ofBudget}</p>
          </li>
        );
      })}
    </ul>
  );
}
