import { formatTanggal } from '../../../domain/basics/tanggal.ts';
import { computeTotals } from '../../../domain/reports/apbdes/totals.ts';
import { FormOverview } from '../frame/form-overview.tsx';
import { akunOf, lineBagian, type LineBagian } from '../lines/bagian.ts';
import { apbdesFormText as words } from './words.ts';
import { alasanText } from './lampiran-words.ts';
import { StartChoices } from './start-part.tsx';
import { useApbdesForm } from './use-apbdes-form.ts';
import { RupiahText } from '../../kit/rupiah-text.tsx';

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
      titles={words.sections}
      rows={[
        ...lineParts.map((bagian) => ({
          bagian,
          code: akunOf[bagian],
          detail: <LinePart bagian={bagian} />,
        })),
        { bagian: 'bpd', icon: 'people', detail: bpdDetail(content.bpd.tanggalSepakat) },
        isPerubahan && {
          bagian: 'alasan',
          title: alasanText.title,
          icon: 'remark',
          detail: alasan,
        },
        { bagian: 'lampiran' },
      ]}
      tools={[
        !isEmpty && { bagian: 'impor', icon: 'table' },
        !isEmpty && { bagian: 'mulai', icon: 'copy' },
      ]}
    />
  );
}

function bpdDetail(tanggal: Parameters<typeof formatTanggal>[0] | null): string {
  return tanggal === null ? words.bpdEmpty : words.bpdDone(formatTanggal(tanggal));
}

function LinePart({ bagian }: { readonly bagian: LineBagian }) {
  const { content } = useApbdesForm();
  const count = Object.values(content.lines).filter(
    ({ rekening }) => lineBagian(rekening) === bagian,
  ).length;
  const totals = computeTotals(content);
  const sum = bagian === 'pembiayaan' ? totals.netto : totals[bagian];
  return (
    <>
      <RupiahText in="span" class="angka part-sum" rp of={sum} />
      <span>{words.lineCount(count)}</span>
    </>
  );
}
