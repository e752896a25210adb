import { formatRp } from '../../../domain/basics/rupiah.ts';
import { formatTanggal } from '../../../domain/basics/tanggal.ts';
import { bidangLppd } from '../../../domain/reports/dokumen/schema.ts';
import type { DokumenContent } from '../../../domain/reports/dokumen/schema.ts';
import { asetTotals } from '../../../domain/reports/dokumen/totals.ts';
import { dokumenKindText, dokumenText as words } from './words.ts';
import { FormOverview } from '../frame/form-overview.tsx';
import { LampiranPartRow } from '../frame/lampiran-part-row.tsx';
import { PartRow } from '../frame/part-row.tsx';
import { StartOffer } from './start-offer.tsx';
import { useDokumenForm } from './use-dokumen-form.ts';

/** The form at a glance: number and date, what the kind asks for, the files. */
export function OverviewPart() {
  const { content, kind, asked } = useDokumenForm();
  const isEmpty = isBlank(content);
  const lead = (
    <>
      <p>{dokumenKindText[kind].lead}</p>
      {isEmpty && <StartOffer />}
    </>
  );
  return (
    <FormOverview isEmpty={isEmpty} lead={lead}>
      <PartRow
        bagian="dokumen"
        title={words.sections.dokumen}
        icon="pen"
        detail={headDetail(content)}
      />
      {asked.asks.includes('bidang') && (
        <PartRow
          bagian="bidang"
          title={words.sections.bidang}
          icon="check"
          detail={words.bidangCount(bidangLppd.filter((one) => content.bidang[one]).length)}
        />
      )}
      {asked.asks.includes('aset') && (
        <PartRow
          bagian="aset"
          title={words.sections.aset}
          code="Rp"
          detail={formatRp(asetTotals(content).nilai)}
        />
      )}
      <LampiranPartRow />
    </FormOverview>
  );
}

function isBlank({ nomor, tanggal, ringkasan, aset, lampiran }: DokumenContent): boolean {
  const isUnwritten = nomor.trim() === '' && tanggal === null && ringkasan.trim() === '';
  return isUnwritten && Object.keys(aset).length + Object.keys(lampiran).length === 0;
}

function headDetail({ nomor, tanggal }: DokumenContent): string {
  return [nomor, tanggal && formatTanggal(tanggal)].filter(Boolean).join(', ') || words.empty;
}
