import type { Tanggal } from '../../../domain/basics/tanggal.ts';
import type { Surat } from '../../../domain/settings/settings.ts';
import type { KecamatanDoc } from '../../../domain/desa/kecamatan-doc.ts';
import type { RekapBoard } from '../../../domain/surat/surat.ts';
import { rekapOf, type RekapRow } from './rekap.ts';
import { reportTitle } from '../../standing/words.ts';
import { rekapPapan, rekapSurat, suratText as words } from './words.ts';
import { Letter, type LetterHead } from './letter.tsx';
import { RekapBoardTable } from './rekap-board-table.tsx';

interface Props {
  readonly surat: Surat | null;
  readonly head: LetterHead;
  readonly kecamatan: KecamatanDoc;
  readonly board: RekapBoard;
  readonly per: Tanggal;
}

/** To the bupati: the board in figures, and the whole of it as the attachment. */
export function RekapLetter({ surat, head, kecamatan, board, per }: Props) {
  return (
    <Letter
      surat={surat}
      head={head}
      hal={words.subjects.rekap}
      kepada={[words.bupati(kecamatan.kabupaten)]}
      attachment={<RekapBoardTable board={board} />}
      attachmentTitle={rekapPapan.title(per)}
      isWide
    >
      <p>{rekapSurat.opening(per, board.rows.length)}</p>
      <Figures board={board} />
      <p>{words.closingReport}</p>
    </Letter>
  );
}

const counted = ['filed', 'onTime', 'late', 'returned', 'accepted', 'missing'] as const;

function Figures({ board }: Pick<Props, 'board'>) {
  return (
    <div class="doc-scroll" tabIndex={0} role="region" aria-label={words.names.rekap}>
      <table class="doc rekap">
        <thead>
          <tr>
            <th scope="col">{rekapSurat.report}</th>
            {counted.map((name) => (
              <th key={name} scope="col">
                {rekapSurat[name]}
              </th>
            ))}
            <th scope="col">{rekapSurat.missingDesa}</th>
          </tr>
        </thead>
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
  );
}

function lateWords({ lateDesa }: RekapRow, desaCount: number): string {
  if (lateDesa.length === desaCount) return rekapSurat.everyDesa;
  return lateDesa.join(', ') || rekapSurat.none;
}
