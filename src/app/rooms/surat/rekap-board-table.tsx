import type { Tanggal } from '../../../domain/basics/tanggal.ts';
import type { RekapBoard, RekapCell } from '../../../domain/surat/surat.ts';
import { shortKindName } from '../../standing/board-words.ts';
import { reportTitle } from '../../standing/words.ts';
import { rekapPapan as words } from './words.ts';

/** Every desa by every obligation on one A4 landscape page; letters and signs, so it reads in black and white. */
export function RekapBoardTable({ board: { columns, rows } }: { readonly board: RekapBoard }) {
  return (
    <>
      <div class="doc-scroll" tabIndex={0} role="region" aria-label={words.caption}>
        <table class="doc rekap-board">
          <caption class="sr-only">{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.desa}</th>
              {columns.map(({ kind, tahun }) => (
                <th key={`${kind} ${tahun}`} scope="col" title={reportTitle(kind, tahun)}>
                  {shortKindName(kind)} {tahun}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ desa, nama, cells }) => (
              <tr key={desa}>
                <th scope="row">{nama}</th>
                {cells.map((cell, index) => (
                  <Cell key={index} cell={cell} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul class="rekap-legend small">
        {words.legend.map(([sign, meaning]) => (
          <li key={sign}>
            <strong>{sign}</strong> {meaning}
          </li>
        ))}
      </ul>
    </>
  );
}

function Cell({ cell: { state, filedOn, lateHari, nihil } }: { readonly cell: RekapCell }) {
  const isLate = (lateHari ?? 0) > 0;
  return (
    <td data-late={isLate || undefined}>
      <strong>
        {words.signs[state]}
        {nihil && words.nihil}
      </strong>{' '}
      {isLate && words.late(lateHari ?? 0)}
      {lateHari === 0 && words.onTime}
      {filedOn && <small>{numericDay(filedOn)}</small>}
    </td>
  );
}

/** `31/10/26`, as narrow as a column. */
function numericDay(day: Tanggal): string {
  return day.slice(2).split('-').toReversed().join('/');
}
