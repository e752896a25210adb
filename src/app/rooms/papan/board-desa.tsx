import { Chip } from '../../kit/chip.tsx';
import type { Tanggal } from '../../../domain/basics/tanggal.ts';
import { paths } from '../../paths.ts';
import { isShown, type BoardColumn, type BoardRow, type CellFilter } from '../../standing/board.ts';
import { cellMark } from '../../standing/cell-mark.ts';
import { papanText as words } from './words.ts';
import { reportTitle } from '../../standing/words.ts';
import { DeadlineChip, TightNote } from '../../standing/deadline.tsx';
import { StateChip } from '../../standing/state-chip.tsx';
import { Mark } from '../../standing/mark.tsx';

interface Props {
  readonly columns: readonly BoardColumn[];
  readonly row: BoardRow;
  readonly today: Tanggal;
  readonly filter: CellFilter | null;
}

/** One desa's row of the board as a list, in full words. */
export function BoardDesa({ columns, row, today, filter }: Props) {
  const shown = row.cells.flatMap((cell, index) => {
    const column = columns[index];
    return column && isShown(cell, filter) ? [{ cell, column }] : [];
  });
  if (shown.length === 0) return <p class="muted">{words.none}</p>;
  return (
    <ul class="stack owed-list">
      {shown.map(({ cell, column: { kind, tahun } }) => {
        const { doc, deadline, isUnsent, tight, filesMissing } = cell;
        const mark = cellMark(cell);
        const inside = (
          <>
            <span class="owed-head">
              <strong>{reportTitle(kind, tahun)}</strong>
              {mark && <Mark kind={mark} withText />}
            </span>
            <span class="row">
              <StateChip state={doc?.state ?? 'belum'} isUnsent={isUnsent} isNihil={doc?.nihil} />
              <DeadlineChip deadline={deadline} today={today} />
              {filesMissing > 0 && <Chip tone="warn">{words.filesLong(filesMissing)}</Chip>}
            </span>
          </>
        );
        const shared = { class: 'owed-link', children: inside };
        return (
          <li key={`${kind} ${tahun}`} class="card owed" data-state={doc?.state}>
            {doc?.filing ? (
              <a href={paths.periksa(doc.filing)} {...shared} />
            ) : (
              <span {...shared} />
            )}
            {tight && <TightNote tight={tight} />}
          </li>
        );
      })}
    </ul>
  );
}
