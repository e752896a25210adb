import { formatRp } from '../../../domain/basics/rupiah.ts';
import { formatTanggal } from '../../../domain/basics/tanggal.ts';
import { missingLampiran } from '../../../domain/reports/lampiran.ts';
import { wantedLampiran } from '../../../domain/reports/realisasi/lampiran.ts';
import { computeRealisasiTotals } from '../../../domain/reports/realisasi/totals.ts';
import { lazyPart } from '../../frame/lazy-page.tsx';
import { realisasiFormText as words } from './words.ts';
import { FormOverview } from '../frame/form-overview.tsx';
import { PartRow } from '../frame/part-row.tsx';
import { BidangBars } from './bidang-bars.tsx';
import { LinePartRow } from './line-part-row.tsx';
import { useRealisasiForm } from './use-realisasi-form.ts';

/** What the APBDes in force has to do with it is a chunk of its own. */
const BudgetLead = lazyPart(() => import('./budget-lead.tsx').then((module) => module.BudgetLead));

const lineParts = ['pendapatan', 'belanja', 'pembiayaan'] as const;
const { sections } = words;

/** The form at a glance: each part with what is realised and what is not filled in, and the bars. */
export function OverviewPart() {
  const { content, kind, isLpj } = useRealisasiForm();
  const isEmpty = Object.keys(content.lines).length === 0;
  const missing = missingLampiran(content.lampiran, wantedLampiran(content, kind)).length;
  return (
    <FormOverview
      isEmpty={isEmpty}
      lead={
        <>
          <BudgetLead isEmpty={isEmpty} />
          {!isEmpty && <Bars />}
        </>
      }
      tools={!isEmpty && <Tools />}
    >
      {lineParts.map((bagian) => (
        <LinePartRow key={bagian} bagian={bagian} />
      ))}
      {isLpj && <LpjRows />}
      <PartRow
        bagian="lampiran"
        title={sections.lampiran}
        icon="copy"
        detail={words.lampiran.missing(missing)}
      />
      <PartRow
        bagian="catatan"
        title={sections.catatan}
        icon="note"
        detail={<span class="one-line">{content.catatan || words.empty}</span>}
      />
    </FormOverview>
  );
}

function LpjRows() {
  const { kas, perdes } = useRealisasiForm().content;
  const isKasFilled = kas.bank !== null && kas.tunai !== null;
  const cash = (kas.bank ?? 0) + (kas.tunai ?? 0) - (kas.pajakTerutang ?? 0);
  return (
    <>
      <PartRow
        bagian="kas"
        title={sections.kas}
        code="Rp"
        detail={<span class="angka">{isKasFilled ? formatRp(cash) : words.empty}</span>}
      />
      <PartRow
        bagian="pengesahan"
        title={sections.pengesahan}
        icon="people"
        detail={perdes.tanggal ? formatTanggal(perdes.tanggal) : words.empty}
      />
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
        <strong class="angka">{formatRp(totals.realisasi.silpa)}</strong>
      </p>
      <p class="small muted">{words.silpaHelp}</p>
      <BidangBars totals={totals} isShort />
    </section>
  );
}

function Tools() {
  return (
    <>
      <PartRow bagian="impor" title={sections.impor} icon="table" />
      <PartRow bagian="anggaran" title={sections.anggaran} icon="copy" />
    </>
  );
}
