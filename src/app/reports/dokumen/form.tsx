import type { DokumenKind } from '../../../domain/reports/dokumen/definitions.ts';
import { dokumenDefinitions } from '../../../domain/reports/dokumen/definitions.ts';
import { dokumenRules } from '../../../domain/reports/dokumen/rules.ts';
import type { DokumenContent } from '../../../domain/reports/dokumen/schema.ts';
import {
  asetTotals,
  bidangLppd,
  dokumenContentSchema,
} from '../../../domain/reports/dokumen/schema.ts';
import { formatRp } from '../../../domain/basics/rupiah.ts';
import { formatTanggal } from '../../../domain/basics/tanggal.ts';
import { summarizeDokumen } from '../../../domain/reports/dokumen/summary.ts';
import { Facts } from '../../kit/facts.tsx';
import { reportForm } from '../frame/report-form.tsx';
import { lazyParts } from '../frame/lazy-parts.ts';
import { dokumenFieldNames } from './fields.ts';
import {
  dokumenLampiranNames,
  dokumenText,
  dokumenKindText,
  dokumenText as words,
} from './words.ts';
import { placeOf } from './place-of.ts';
import { useDokumenForm } from './use-dokumen-form.ts';
import { relatedContent } from '../../../domain/reports/report-rules.ts';
import { startFromLastYear } from '../../../domain/reports/dokumen/start-from.ts';
import { reportTitle } from '../../standing/words.ts';
import { FormOverview } from '../frame/form-overview.tsx';
import { StartCard } from '../frame/start-card.tsx';

/** A document that is filed with number, date and files. */
export const DokumenForm = reportForm<DokumenContent, DokumenKind>({
  rules: dokumenRules,
  loadFindingText: () => import('./findings-words.ts').then((module) => module.dokumenFindingText),
  Overview: OverviewPart,
  parts: lazyParts(['dokumen', 'bidang', 'aset'], () =>
    import('./parts.tsx').then((module) => module.dokumenParts),
  ),
  lampiranOf: (_, kind) => {
    const { lampiran } = dokumenDefinitions[kind];
    return [...lampiran, 'lainnya'].map((jenis) => ({
      jenis,
      nama: dokumenLampiranNames[jenis] ?? jenis,
      isRequired: lampiran.includes(jenis),
    }));
  },
  Summary: FilingSummary,
  placeOf,
  fieldNames: dokumenFieldNames,
  rupiahFields: ['nilai'],
  // A desa without a BUMDes has no plan for it.
  nihilOf: (kind) => (kind === 'bumdes-rencana-kerja' ? dokumenText.nihil : null),
});

/** What is about to be filed, at a glance. */
function FilingSummary() {
  const { content, kind } = useDokumenForm();
  const { asks } = dokumenDefinitions[kind];
  const { isNihil, nomor, tanggal } = summarizeDokumen(content);
  if (isNihil) return <p>{content.nihil?.alasan}</p>;
  const { nilai } = asetTotals(content);
  return (
    <Facts
      facts={[
        [dokumenKindText[kind].nomor, nomor || '-'],
        [dokumenKindText[kind].tanggal, tanggal ? formatTanggal(tanggal) : '-'],
        ...(asks.includes('aset') ? [[words.total, formatRp(nilai)] as const] : []),
      ]}
    />
  );
}

/** The form at a glance: number and date, what the kind asks for, the files. */
function OverviewPart() {
  const { content, kind } = useDokumenForm();
  const { asks } = dokumenDefinitions[kind];
  const isEmpty = isBlank(content);
  const lead = (
    <>
      <p>{dokumenKindText[kind].lead}</p>
      {isEmpty && <StartOffer />}
    </>
  );
  const bidangCount = bidangLppd.filter((one) => content.bidang[one]).length;
  return (
    <FormOverview
      isEmpty={isEmpty}
      lead={lead}
      titles={words.sections}
      rows={[
        { bagian: 'dokumen', icon: 'pen', detail: headDetail(content) },
        asks.includes('bidang') && {
          bagian: 'bidang',
          icon: 'check',
          detail: words.bidangCount(bidangCount),
        },
        asks.includes('aset') && {
          bagian: 'aset',
          code: 'Rp',
          detail: formatRp(asetTotals(content).nilai),
        },
        { bagian: 'lampiran' },
      ]}
    />
  );
}

function isBlank({ nomor, tanggal, ringkasan, aset, lampiran }: DokumenContent): boolean {
  const isUnwritten = nomor.trim() === '' && tanggal === null && ringkasan.trim() === '';
  return isUnwritten && Object.keys(aset).length + Object.keys(lampiran).length === 0;
}

function headDetail({ nomor, tanggal }: DokumenContent): string {
  return [nomor, tanggal && formatTanggal(tanggal)].filter(Boolean).join(', ') || words.empty;
}

/** Last year's document on this phone, for those of which something stays. */
function StartOffer() {
  const { change, related, kind, tahun } = useDokumenForm();
  const filed = relatedContent(related, { kind, tahun: tahun - 1 });
  const earlier = filed && dokumenContentSchema.safeParse(filed).data;
  if (!earlier || kind !== 'laporan-aset') return null;
  return (
    <StartCard
      title={words.start.title}
      lead={words.start.lead}
      take={words.start.take(reportTitle(kind, tahun - 1))}
      onTake={() => change((kept) => ({ ...kept, ...startFromLastYear(earlier) }))}
    />
  );
}
