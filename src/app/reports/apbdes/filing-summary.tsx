import { formatRp } from '../../../domain/basics/rupiah.ts';
import { formatTanggal } from '../../../domain/basics/tanggal.ts';
import { computeTotals } from '../../../domain/reports/apbdes/totals.ts';
import { Bar } from '../../kit/bar.tsx';
import { Facts } from '../../kit/facts.tsx';
import { apbdesFormText, summaryText as words } from './words.ts';
import { useApbdesForm } from './use-apbdes-form.ts';

const { totals: names } = apbdesFormText;

/** What is about to be filed: the two sides as lengths, the sums, the agreement, the findings. */
export function FilingSummary() {
  const { content } = useApbdesForm();
  const totals = computeTotals(content);
  const most = Math.max(totals.pendapatan, totals.belanja);
  return (
    <>
      {(['pendapatan', 'belanja'] as const).map((side) => (
        <div key={side}>
          <p class="sum-row">
            <span>{names[side]}</span>
            <strong class="angka">{formatRp(totals[side])}</strong>
          </p>
          <Bar label={names[side]} of={most} value={totals[side]} words={formatRp(totals[side])} />
        </div>
      ))}
      {(['surplus', 'netto', 'silpa'] as const).map((row) => (
        <p key={row} class="sum-row">
          <span>{names[row]}</span>
          <strong class="angka">{formatRp(totals[row])}</strong>
        </p>
      ))}
      <Facts
        facts={[
          [words.lines, String(Object.keys(content.lines).length)],
          [
            words.agreed,
            content.bpd.tanggalSepakat
              ? formatTanggal(content.bpd.tanggalSepakat)
              : words.notAgreed,
          ],
        ]}
      />
    </>
  );
}
