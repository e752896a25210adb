import { formatRp } from '../../../domain/basics/rupiah.ts';
import { percentOf, computeRealisasiTotals } from '../../../domain/reports/realisasi/totals.ts';
import { Bar } from '../../kit/bar.tsx';
import { formatPercent } from '../../kit/format-percent.ts';
import { realisasiFormText as words } from './words.ts';
import { useRealisasiForm } from './use-realisasi-form.ts';

/** What is about to be filed: both sides as a part of their anggaran, and what is left. */
export function FilingSummary() {
  const { content } = useRealisasiForm();
  const { anggaran, realisasi, lineCount, unfilledCount } = computeRealisasiTotals(content);
  return (
    <>
      {(['pendapatan', 'belanja'] as const).map((side) => {
        const amounts = { anggaran: anggaran[side], realisasi: realisasi[side] };
        const ofBudget = words.ofBudget(formatRp(realisasi[side]), formatRp(anggaran[side]));
        return (
          <div key={side}>
            <p class="sum-row">
              <span>{words.totals[side]}</span>
              <strong class="angka">{formatPercent(percentOf(amounts))}</strong>
            </p>
            <Bar
              label={words.totals[side]}
              of={amounts.anggaran}
              value={amounts.realisasi}
              words={ofBudget}
            />
            <p class="small muted angka">{ofBudget}</p>
          </div>
        );
      })}
      <p class="sum-row">
        <span>{words.silpa}</span>
        <strong class="angka">{formatRp(realisasi.silpa)}</strong>
      </p>
      <p class="small muted">{lineCount === 0 ? words.noLines : words.unfilled(unfilledCount)}</p>
    </>
  );
}
