import type { Tanggal } from '../../../domain/basics/tanggal.ts';
import type { RekapBoard } from '../../../domain/surat/surat.ts';
import { TableHead } from '../../kit/table-head.tsx';
import { rekapOf, type RekapRow } from './rekap.ts';
import { reportTitle } from '../../standing/words.ts';
import { rekapSurat, suratText as words } from './words.ts';

const counted = ['filed', 'onTime', 'late', 'returned', 'accepted', 'missing'] as const;
const heads = ['report', ...counted, 'missingDesa'] as const;

/** To the bupati: the board in figures. */
export function RekapBody({ board, per }: { readonly board: RekapBoard; readonly per: Tanggal }) {
  return (
    <>
      <p>{rekapSurat.opening(per, board.rows.length)}</p>
      <div class="doc-scroll" tabIndex={0} role="region" aria-label={words.names.rekap}>
        <table class="doc rekap">
          <TableHead names={heads.map((name) => rekapSurat[name])} />
          <tbody>
            {rekapOf(board).map((row) => (
              <tr key={`${row.column.kind} ${row.column.tahun}`}>
                <th scope="row">{reportTitle(row.column.kind, row.column.tahun)}</th>
                {counted.map((name) => (
                  <td key={name} class="angka">
                    {row[name]}
                  </td>
                ))}
                <td>{lateWords(row, board.rows.length)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>{words.closingReport}</p>
    </>
  );
}

function lateWords({ lateDesa }: RekapRow, desaCount: number): string {
  if (lateDesa.length === desaCount) return rekapSurat.everyDesa;
  return lateDesa.join(', ') || rekapSurat.none;
}
