import { formatRp } from '../../../domain/basics/rupiah.ts';
import { realisasiByBidang } from '../../../domain/reports/realisasi/bidang.ts';
import { type RealisasiTotals, percentOf } from '../../../domain/reports/realisasi/totals.ts';
import { Bar } from '../../kit/bar.tsx';
import { formatPercent } from '../../kit/format-percent.ts';
import { realisasiFormText as words } from './words.ts';

interface Props {
  readonly totals: RealisasiTotals;
  /** One line a bidang, without its amounts. */
  readonly isShort?: boolean;
}

/** What each bidang spent of what it was to spend, as a length and in words. */
export function BidangBars({ totals, isShort = false }: Props) {
  return (
    <ul class="bidang-bars" data-short={isShort || undefined} aria-label={words.bidang}>
      {realisasiByBidang(totals).map(({ code, name, anggaran, realisasi }) => {
        const ofBudget = words.ofBudget(formatRp(realisasi), formatRp(anggaran));
        return (
          <li key={code}>
            <p class="bidang-head">
              <span>
                {code} {isShort ? words.bidangShort[code] : name}
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
            {!isShort && <p class="small muted angka">{ofBudget}</p>}
          </li>
        );
      })}
    </ul>
  );
}
