import type { Tanggal } from '../../domain/basics/tanggal.ts';
import { paths } from '../paths.ts';
import type { Board, BoardCell } from '../selectors/board.ts';
import { markOf } from '../selectors/mark-of.ts';
import { papanText as words } from '../text/papan.ts';
import { reportTitle } from '../text/states.ts';
import { DeadlineChip } from './deadline.tsx';
import { Mark } from './mark.tsx';
import { StateChip, stateTones } from './state-chip.tsx';

interface Props {
  readonly board: Board;
  readonly today: Tanggal;
  /** Nothing of this device waits for the server: only then are the marks true. */
  readonly isSure: boolean;
}

/** The desa down, the obligations across; each cell by colour, shape and word. */
export function BoardTable({ board: { columns, rows, totals }, today, isSure }: Props) {
  return (
    <div class="board-scroll" tabIndex={0} role="region" aria-label={words.caption}>
      <table class="board">
        <caption class="sr-only">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.desa}</th>
            {columns.map(({ kind, tahun }) => (
              <th key={`${kind} ${tahun}`} scope="col">
                {reportTitle(kind, tahun)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ desa, cells }) => (
            <tr key={desa.code}>
              <th scope="row">{desa.name}</th>
              {cells.map((cell, index) => (
                <Cell key={index} cell={cell} today={today} isSure={isSure} />
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.total}</th>
            {totals.map(({ filed, accepted }, index) => (
              <td key={index}>{words.totals(filed, accepted, rows.length)}</td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

interface CellProps extends Pick<Props, 'today' | 'isSure'> {
  readonly cell: BoardCell;
}

function Cell({ cell: { doc, deadline }, today, isSure }: CellProps) {
  const state = doc?.state ?? 'belum';
  const mark = isSure ? markOf({ doc, pending: false, isDirty: false }) : null;
  const isMissing = deadline.kind === 'file' && deadline.due !== null && today > deadline.due;
  const inside = (
    <>
      <span class="row">
        <StateChip state={state} />
        {mark && <Mark kind={mark} />}
      </span>
      <DeadlineChip deadline={deadline} today={today} />
    </>
  );
  return (
    <td data-tone={isMissing ? 'bad' : stateTones[state]}>
      {doc?.filing ? (
        <a class="board-cell" href={paths.periksa(doc.filing)}>
          {inside}
        </a>
      ) : (
        <span class="board-cell">{inside}</span>
      )}
    </td>
  );
}
