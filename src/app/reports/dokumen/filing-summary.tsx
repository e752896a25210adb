import { dokumenDefinitions } from '../../../domain/reports/dokumen/definitions.ts';
import { formatRp } from '../../../domain/basics/rupiah.ts';
import { formatTanggal } from '../../../domain/basics/tanggal.ts';
import { summarizeDokumen } from '../../../domain/reports/dokumen/summary.ts';
import { asetTotals } from '../../../domain/reports/dokumen/totals.ts';
import { Facts } from '../../kit/facts.tsx';
import { dokumenKindText, dokumenText as words } from './words.ts';
import { useDokumenForm } from './use-dokumen-form.ts';

/** What is about to be filed, at a glance. */
export function FilingSummary() {
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
