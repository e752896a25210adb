import { formatRupiah } from '../../../domain/basics/rupiah.ts';
import type { FieldChange } from '../../../domain/reports/apbdes/compare.ts';
import type { Remark } from '../../../domain/workflow/documents.ts';
import { apbdesFieldNames, viewText as words } from '../../text/apbdes-form.ts';
import { DocumentNotes } from './document-notes.tsx';
import type { DocumentRow } from './document-rows.ts';

interface Props {
  readonly row: DocumentRow;
  readonly isPerubahan: boolean;
  readonly remarks: readonly Remark[];
  readonly change: 'added' | readonly FieldChange[] | null;
  readonly onRemark: ((where: readonly string[]) => void) | undefined;
}

export function DocumentRowView({ row, isPerubahan, remarks, change, onRemark }: Props) {
  const { level, code, name, anggaran, sebelum, line } = row;
  const own = line?.line;
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
          {code} {own?.sumberDana} {own && `${own.volume} ${own.satuan}`}
        </span>
        {name}
        <DocumentNotes
          name={name}
          remarks={remarks}
          change={change}
          fieldNames={apbdesFieldNames}
          onRemark={line && onRemark ? () => onRemark(['lines', line.id]) : undefined}
        />
      </td>
      <td class="doc-wide">{own ? `${own.volume} ${own.satuan}`.trim() : ''}</td>
      {isPerubahan && <td class="num doc-wide">{amount(sebelum)}</td>}
      <td class="num">
        {amount(anggaran)}
        {isPerubahan && <span class="doc-narrow">{words.was(amount(sebelum))}</span>}
      </td>
      {isPerubahan && <td class="num doc-wide">{amount((anggaran ?? 0) - (sebelum ?? 0))}</td>}
      <td class="doc-wide">{own?.sumberDana ?? ''}</td>
    </tr>
  );
}

function amount(value: number | null): string {
  return value === null ? '' : formatRupiah(value);
}
