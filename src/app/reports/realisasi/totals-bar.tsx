import { useState } from 'preact/hooks';
import { formatRupiah } from '../../../domain/basics/rupiah.ts';
import { percentOf } from '../../../domain/reports/realisasi/selisih.ts';
import { computeRealisasiTotals } from '../../../domain/reports/realisasi/totals.ts';
import { Icon } from '../../components/icon.tsx';
import { formatPercent } from '../../text/percent.ts';
import { realisasiFormText } from '../../text/realisasi-form.ts';
import { useRealisasiForm } from './use-realisasi-form.ts';

const { totals: words } = realisasiFormText;
const rows = ['pendapatan', 'belanja', 'surplus', 'netto', 'silpa'] as const;

/** What was realised, always in sight: belanja and SiLPA akhir closed, all five with their anggaran open. */
export function TotalsBar() {
  const { content } = useRealisasiForm();
  const [isOpen, setOpen] = useState(false);
  const { anggaran, realisasi } = computeRealisasiTotals(content);
  const shown = isOpen ? rows : (['belanja', 'silpa'] as const);
  const percent = percentOf({ anggaran: anggaran.belanja, realisasi: realisasi.belanja });
  return (
    <section class="totals" aria-label={words.title}>
      <dl class="totals-list" data-open={isOpen || undefined}>
        {shown.map((row) => (
          <div key={row} data-tone={row === 'silpa' && realisasi.silpa < 0 ? 'bad' : undefined}>
            <dt>
              {words[row]}
              {row === 'belanja' && ` ${formatPercent(percent)}`}
            </dt>
            <dd class="amount angka">
              {formatRupiah(realisasi[row])}
              {isOpen && <span class="amount-before">{words.of(formatRupiah(anggaran[row]))}</span>}
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
