import { formatRp } from '../../../domain/basics/rupiah.ts';
import { formatTanggal } from '../../../domain/basics/tanggal.ts';
import { missingLampiran } from '../../../domain/reports/lampiran.ts';
import { isLpj, wantedLampiran } from '../../../domain/reports/realisasi/schema.ts';
import {
  percentOf,
  cashOf,
  computeRealisasiTotals,
} from '../../../domain/reports/realisasi/totals.ts';
import { buildRealisasiTree } from '../../../domain/reports/realisasi/tree.ts';
import { lazyPart } from '../../frame/lazy-page.tsx';
import { formatPercent } from '../../kit/format-percent.ts';
import { RupiahText } from '../../kit/rupiah-text.tsx';
import { akunOf, type LineBagian } from '../lines/bagian.ts';
import { FormOverview } from '../frame/form-overview.tsx';
import { realisasiFormText as words } from './words.ts';
import { BidangBars } from './bidang-bars.tsx';
import { useRealisasiForm } from './use-realisasi-form.ts';

/** What the APBDes in force has to do with it is a chunk of its own. */
const BudgetLead = lazyPart(() => import('./budget-lead.tsx'), 'BudgetLead');

const lineParts = ['pendapatan', 'belanja', 'pembiayaan'] as const;

/** The form at a glance: each part with what is realised and what is not filled in, and the bars. */
export function OverviewPart() {
  const { content, kind } = useRealisasiForm();
  const { kas, perdes, lampiran, catatan } = content;
  const isEmpty = Object.keys(content.lines).length === 0;
  const missing = missingLampiran(lampiran, wantedLampiran(content, kind)).length;
  const isKasFilled = kas.bank !== null && kas.tunai !== null;
  const cash = cashOf(content.kas);
  return (
    <FormOverview
      isEmpty={isEmpty}
      lead={
        <>
          <BudgetLead isEmpty={isEmpty} />
          {!isEmpty && <Bars />}
        </>
      }
      titles={words.sections}
      rows={[
        ...lineParts.map((bagian) => ({
          bagian,
          code: akunOf[bagian],
          detail: <LinePart bagian={bagian} />,
        })),
        isLpj(kind) && {
          bagian: 'kas',
          code: 'Rp',
          detail: <span class="angka">{isKasFilled ? formatRp(cash) : words.empty}</span>,
        },
        isLpj(kind) && {
          bagian: 'pengesahan',
          icon: 'people',
          detail: perdes.tanggal ? formatTanggal(perdes.tanggal) : words.empty,
        },
        { bagian: 'lampiran', icon: 'copy', detail: words.lampiran.missing(missing) },
        {
          bagian: 'catatan',
          icon: 'note',
          detail: <span class="one-line">{catatan || words.empty}</span>,
        },
      ]}
      tools={[
        !isEmpty && { bagian: 'impor', icon: 'table' },
        !isEmpty && { bagian: 'anggaran', icon: 'copy' },
      ]}
    />
  );
}

/** What is realised of a part with lines, and how many lines wait. */
function LinePart({ bagian }: { readonly bagian: LineBagian }) {
  const { content } = useRealisasiForm();
  const root = buildRealisasiTree(content)[bagian];
  if (root.lineCount === 0) return <>{words.noLines}</>;
  return (
    <>
      <RupiahText in="span" class="angka part-sum" rp of={root.realisasi} />
      <span>
        {formatPercent(percentOf(root))} · {words.unfilled(root.unfilledCount)}
      </span>
    </>
  );
}

function Bars() {
  const { content } = useRealisasiForm();
  const totals = computeRealisasiTotals(content);
  if (totals.unfilledCount === totals.lineCount) return null;
  return (
    <section class="card stack">
      <p class="bidang-head">
        <strong>{words.silpa}</strong>
        <RupiahText in="strong" class="angka" rp of={totals.realisasi.silpa} />
      </p>
      <p class="small muted">{words.silpaHelp}</p>
      <BidangBars totals={totals} isShort />
    </section>
  );
}
