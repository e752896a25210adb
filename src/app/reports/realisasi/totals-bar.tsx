import { formatRupiah } from '../../../domain/basics/rupiah.ts';
import { percentOf } from '../../../domain/reports/realisasi/selisih.ts';
import { computeRealisasiTotals } from '../../../domain/reports/realisasi/totals.ts';
import { formatPercent } from '../../kit/format-percent.ts';
import { realisasiFormText } from './words.ts';
import { SumsBar } from '../lines/sums-bar.tsx';
import { useRealisasiForm } from './use-realisasi-form.ts';

const { totals: words } = realisasiFormText;
const rows = ['pendapatan', 'belanja', 'surplus', 'netto', 'silpa'] as const;

/** What was realised, always in sight: belanja and SiLPA akhir closed, all five with their anggaran open. */
export function TotalsBar() {
  const { content } = useRealisasiForm();
  const { anggaran, realisasi } = computeRealisasiTotals(content);
  const percent = percentOf({ anggaran: anggaran.belanja, realisasi: realisasi.belanja });
  return (
    <SumsBar title={words.title} show={words.show} hide={words.hide}>
      {(isOpen) =>
        (isOpen ? rows : (['belanja', 'silpa'] as const)).map((row) => (
          <div key={row} data-tone={row === 'silpa' && realisasi.silpa < 0 ? 'bad' : undefined}>
            <dt>
              {words[row]}
              {row === 'belanja' && percent !== null && ` ${formatPercent(percent)}`}
            </dt>
            <dd class="amount angka">
              {formatRupiah(realisasi[row])}
              {isOpen && <span class="amount-before">{words.of(formatRupiah(anggaran[row]))}</span>}
            </dd>
          </div>
        ))
      }
    </SumsBar>
  );
}
