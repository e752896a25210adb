import { minus } from '../../../domain/basics/rupiah.ts';
import type { ApbdesComparison } from '../../../domain/reports/apbdes/compare.ts';
import type { Remark } from '../../../domain/standing/report-doc.ts';
import { useRupiah } from '../../kit/rupiah-text.tsx';
import { factText } from '../frame/entries-words.ts';
import { DocumentRowView } from '../lines/document-row-view.tsx';
import { DocumentTable, type Column } from '../lines/document-table.tsx';
import { apbdesFieldNames, viewText as words } from './words.ts';
import type { ApbdesRow } from './document-rows.ts';

interface Props {
  readonly caption: string;
  readonly rows: readonly ApbdesRow[];
  readonly isPerubahan: boolean;
  readonly remarks: readonly Remark[];
  /** Since an earlier revision; null = not compared. */
  readonly changes: ApbdesComparison | null;
  readonly onRemark: ((where: readonly string[]) => void) | undefined;
}

/** The table; on a phone the output and the sums before give way. */
export function ApbdesTable({ isPerubahan, onRemark, ...table }: Props) {
  return (
    <DocumentTable
      {...table}
      columns={isPerubahan ? perubahanColumns : columns}
      drawRow={(row, notes) => {
        const own = row.line?.line;
        const keluaran = own ? `${own.volume} ${own.satuan}`.trim() : '';
        return (
          <DocumentRowView
            key={row.key}
            row={row}
            narrow={own ? `${own.sumberDana} ${keluaran}` : ''}
            fieldNames={apbdesFieldNames}
            onRemark={onRemark}
            {...notes}
          >
            <td class="doc-wide">{keluaran}</td>
            <Amounts row={row} isPerubahan={isPerubahan} />
            <td class="doc-wide">{own?.sumberDana ?? ''}</td>
          </DocumentRowView>
        );
      }}
    />
  );
}

const columns: readonly Column[] = [
  [words.kode, 'wide'],
  [words.uraian],
  [words.keluaran, 'wide'],
  [words.anggaran, 'num'],
  [words.sumber, 'wide'],
];
const perubahanColumns: readonly Column[] = [
  [words.kode, 'wide'],
  [words.uraian],
  [words.keluaran, 'wide'],
  [words.sebelum, 'num wide'],
  [words.sesudah, 'num'],
  [words.selisih, 'num wide'],
  [words.sumber, 'wide'],
];

interface AmountsProps {
  readonly row: ApbdesRow;
  readonly isPerubahan: boolean;
}

function Amounts({ row: { anggaran, sebelum }, isPerubahan }: AmountsProps) {
  const format = useRupiah();
  const amount = (value: number | null) => (value === null ? '' : format(value));
  if (!isPerubahan) return <td class="num">{amount(anggaran)}</td>;
  return (
    <>
      <td class="num doc-wide">{amount(sebelum)}</td>
      <td class="num">
        {amount(anggaran)}
        <span class="doc-narrow">{factText.was(amount(sebelum))}</span>
      </td>
      <td class="num doc-wide">{amount(minus(anggaran ?? 0, sebelum ?? 0))}</td>
    </>
  );
}
