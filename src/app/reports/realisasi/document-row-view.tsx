import { formatRupiah } from '../../../domain/basics/rupiah.ts';
import type { FieldChange } from '../../../domain/reports/apbdes/compare.ts';
import { percentOf, selisihOf } from '../../../domain/reports/realisasi/selisih.ts';
import type { Remark } from '../../../domain/workflow/documents.ts';
import { formatPercent } from '../../text/percent.ts';
import { realisasiFieldNames } from '../../text/realisasi-form.ts';
import { realisasiViewText as words } from '../../text/realisasi-parts.ts';
import { DocumentNotes } from '../apbdes/document-notes.tsx';
import type { DocumentRow } from './document-rows.ts';

interface Props {
  readonly row: DocumentRow;
  readonly remarks: readonly Remark[];
  readonly change: 'added' | readonly FieldChange[] | null;
  readonly onRemark: ((where: readonly string[]) => void) | undefined;
}

/** A code or a line with its anggaran, realisasi, lebih/(kurang) and percent (I8). */
export function DocumentRowView({ row, remarks, change, onRemark }: Props) {
  const { level, code, name, line } = row;
  const amounts = { anggaran: row.anggaran ?? 0, realisasi: row.realisasi ?? 0 };
  const percent = row.hasPercent ? formatPercent(percentOf(amounts)) : '';
  const sumber = line?.line.sumberDana ?? '';
  return (
    <tr
      data-level={level}
      data-changed={change !== null || undefined}
      id={line ? `baris-${line.id}` : undefined}
      tabIndex={line ? -1 : undefined}
    >
      <td class="kode doc-wide">{code}</td>
      <td>
        <span class="doc-narrow angka">
          {code} {sumber}
        </span>
        {name}
        {line?.line.anggaran === null && <span class="chip doc-change">{words.outside}</span>}
        <DocumentNotes
          name={name}
          remarks={remarks}
          change={change}
          fieldNames={realisasiFieldNames}
          onRemark={line && onRemark ? () => onRemark(['lines', line.id]) : undefined}
        />
      </td>
      <td class="num doc-wide">{amount(row.anggaran)}</td>
      <td class="num">
        {amount(row.realisasi)}
        <span class="doc-narrow">{words.of(amount(row.anggaran))}</span>
        <span class="doc-narrow">{percent}</span>
      </td>
      <td class="num doc-wide">{formatRupiah(selisihOf(amounts))}</td>
      <td class="num doc-wide">{percent}</td>
      <td class="doc-wide">{sumber}</td>
    </tr>
  );
}

function amount(value: number | null): string {
  return value === null ? '-' : formatRupiah(value);
}
