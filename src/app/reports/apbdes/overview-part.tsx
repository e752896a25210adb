import { formatRp } from '../../../domain/basics/rupiah.ts';
import { formatTanggal } from '../../../domain/basics/tanggal.ts';
import { computeTotals } from '../../../domain/reports/apbdes/totals.ts';
import { apbdesFormText as words } from './words.ts';
import { alasanText } from './lampiran-words.ts';
import { FormOverview } from '../frame/form-overview.tsx';
import { LampiranPartRow } from '../frame/lampiran-part-row.tsx';
import { PartRow } from '../frame/part-row.tsx';
import { akunOf, lineBagian } from '../lines/bagian.ts';
import type { LineBagian } from '../lines/bagian.ts';
import { StartChoices } from './start-part.tsx';
import { useApbdesForm } from './use-apbdes-form.ts';

const lineParts = ['pendapatan', 'belanja', 'pembiayaan'] as const;

/** The form at a glance: each part with its sum, and the way to the next. */
export function OverviewPart() {
  const { content, isPerubahan } = useApbdesForm();
  const alasanCount = content.alasanPerubahan?.length ?? 0;
  const alasan = alasanCount === 0 ? alasanText.none : alasanText.count(alasanCount);
  const isEmpty = Object.keys(content.lines).length === 0;
  return (
    <FormOverview
      isEmpty={isEmpty}
      lead={isEmpty && <StartChoices />}
      tools={!isEmpty && <Tools />}
    >
      {lineParts.map((bagian) => (
        <LinePartRow key={bagian} bagian={bagian} />
      ))}
      <PartRow
        bagian="bpd"
        title={words.sections.bpd}
        icon="people"
        detail={bpdDetail(content.bpd.tanggalSepakat)}
      />
      {isPerubahan && (
        <PartRow bagian="alasan" title={alasanText.title} icon="remark" detail={alasan} />
      )}
      <LampiranPartRow />
    </FormOverview>
  );
}

function Tools() {
  return (
    <>
      <PartRow bagian="impor" title={words.sections.impor} icon="table" />
      <PartRow bagian="mulai" title={words.sections.mulai} icon="copy" />
    </>
  );
}

function bpdDetail(tanggal: Parameters<typeof formatTanggal>[0] | null): string {
  return tanggal === null ? words.bpdEmpty : words.bpdDone(formatTanggal(tanggal));
}

function LinePartRow({ bagian }: { readonly bagian: LineBagian }) {
  const { content } = useApbdesForm();
  const count = Object.values(content.lines).filter(
    ({ rekening }) => lineBagian(rekening) === bagian,
  ).length;
  const totals = computeTotals(content);
  const sum = bagian === 'pembiayaan' ? totals.netto : totals[bagian];
  return (
    <PartRow
      bagian={bagian}
      title={words.sections[bagian]}
      code={akunOf[bagian]}
      detail={
        <>
          <span class="angka part-sum">{formatRp(sum)}</span>
          <span>{words.lineCount(count)}</span>
        </>
      }
    />
  );
}
