import type { LineComparison } from '../../../domain/reports/apbdes/compare.ts';
import type { RealisasiLine } from '../../../domain/reports/realisasi/schema.ts';
import { percentOf, selisihOf } from '../../../domain/reports/realisasi/totals.ts';
import type { Remark } from '../../../domain/standing/report-doc.ts';
import { formatPercent } from '../../kit/format-percent.ts';
import { useRupiah } from '../../kit/rupiah-text.tsx';
import { DocumentRowView } from '../lines/document-row-view.tsx';
import { DocumentTable, type Column, type RowNotes } from '../lines/document-table.tsx';
import { realisasiFieldNames } from './fields.ts';
import { realisasiViewText as words } from './parts-words.ts';
import type { RealisasiRow } from './document-rows.ts';

interface Props {
  readonly caption: string;
  readonly rows: readonly RealisasiRow[];
  readonly remarks: readonly Remark[];
  /** Since an earlier revision; null = not compared. */
  readonly changes: LineComparison<RealisasiLine> | null;
  readonly onRemark: ((where: readonly string[]) => void) | undefined;
}

/** The table; on a phone anggaran and percent stand below the realisasi. */
export function RealisasiTable({ onRemark, ...table }: Props) {
  return (
    <DocumentTable
      {...table}
      columns={columns}
      drawRow={(row, notes) => (
        <RowView key={row.key} row={row} notes={notes} onRemark={onRemark} />
      )}
    />
  );
}

const columns: readonly Column[] = [
  [words.kode, 'wide'],
  [words.uraian],
  [words.anggaran, 'num wide'],
  [words.realisasi, 'num'],
  [words.selisih, 'num wide'],
  [words.percent, 'num wide'],
  [words.sumber, 'wide'],
];

interface RowProps extends Pick<Props, 'onRemark'> {
  readonly row: RealisasiRow;
  readonly notes: RowNotes;
}

/** A code or a line with its anggaran, realisasi, lebih/(kurang) and percent (I8). */
function RowView({ row, notes, onRemark }: RowProps) {
  const { line } = row;
  const format = useRupiah();
  const amount = (value: number | null) => (value === null ? '-' : format(value));
  const amounts = { anggaran: row.anggaran ?? 0, realisasi: row.realisasi ?? 0 };
  const percent = row.hasPercent ? formatPercent(percentOf(amounts)) : '';
  const sumber = line?.line.sumberDana ?? '';
  return (
    <DocumentRowView
      row={row}
      narrow={sumber}
      chip={line?.line.anggaran === null && <span class="chip doc-change">{words.outside}</span>}
      fieldNames={realisasiFieldNames}
      onRemark={onRemark}
      {...notes}
    >
      <td class="num doc-wide">{amount(row.anggaran)}</td>
      <td class="num">
        {amount(row.realisasi)}
        <span class="doc-narrow">{words.of(amount(row.anggaran))}</span>
        <span class="doc-narrow">{percent}</span>
      </td>
      <td class="num doc-wide">{format(selisihOf(amounts))}</td>
      <td class="num doc-wide">{percent}</td>
      <td class="doc-wide">{sumber}</td>
    </DocumentRowView>
  );
}
