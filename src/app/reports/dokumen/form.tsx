import { dokumenDefinitions } from '../../../domain/reports/dokumen/definitions.ts';
import type { DokumenKind } from '../../../domain/reports/dokumen/definitions.ts';
import { dokumenRules } from '../../../domain/reports/dokumen/rules.ts';
import { type DokumenContent, asetTotals } from '../../../domain/reports/dokumen/schema.ts';
import { formatRp } from '../../../domain/basics/rupiah.ts';
import { formatTanggal } from '../../../domain/basics/tanggal.ts';
import { summarizeDokumen } from '../../../domain/reports/dokumen/summary.ts';
import { Facts } from '../../kit/facts.tsx';
import { lazyParts } from '../frame/lazy-parts.ts';
import { reportForm } from '../frame/report-form.tsx';
import { dokumenFieldNames } from './fields.ts';
import {
  dokumenLampiranNames,
  dokumenText,
  dokumenKindText,
  dokumenText as words,
} from './words.ts';
import { OverviewPart } from './overview-part.tsx';
import { placeOf } from './place-of.ts';
import { useDokumenForm } from './use-dokumen-form.ts';

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
