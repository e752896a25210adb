import { reportKey } from '../../domain/basics/ids.ts';
import type { Calendar } from '../../domain/obligations/calendar.ts';
import { deadlineOf } from '../../domain/obligations/deadline-of.ts';
import { obligationOf } from '../../domain/obligations/obligations.ts';
import type { Board, BoardCell, BoardColumn } from './board.ts';

/** One kind of report in the rekap for the bupati: how many of the desa, and who is late. */
export interface RekapRow {
  readonly column: BoardColumn;
  readonly filed: number;
  readonly onTime: number;
  readonly late: number;
  readonly returned: number;
  readonly accepted: number;
  readonly missing: number;
  /** Names of the desa that have not filed though the day has passed. */
  readonly lateDesa: readonly string[];
}

/** The board by its columns. */
export function rekapOf({ columns, rows }: Board, calendar: Calendar): readonly RekapRow[] {
  return columns.map((column, index) => {
    const cells = rows.flatMap(({ desa, cells: own }) => {
      const cell = own[index];
      return cell ? [{ desa, cell }] : [];
    });
    const count = (is: (cell: BoardCell) => boolean) => cells.filter(({ cell }) => is(cell)).length;
    return {
      column,
      filed: count(isFiled),
      onTime: count((cell) => timelinessOf(cell, calendar) === 'on-time'),
      late: count((cell) => timelinessOf(cell, calendar) === 'late'),
      returned: count(({ doc }) => doc?.state === 'dikembalikan'),
      accepted: count(({ doc }) => doc?.state === 'diterima'),
      missing: count((cell) => !isFiled(cell)),
      lateDesa: cells
        .filter(({ cell }) => !isFiled(cell) && cell.isLate)
        .map(({ desa }) => desa.name),
    };
  });
}

function isFiled({ doc }: BoardCell): boolean {
  return (doc?.revision ?? 0) > 0;
}

/** By its first filing, whatever became of it since. */
function timelinessOf({ doc }: BoardCell, calendar: Calendar): 'on-time' | 'late' | null {
  const obligation = doc && obligationOf(calendar, reportKey(doc.report));
  if (!doc || !obligation) return null;
  const filed = { ...doc, state: 'diajukan' as const };
  const deadline = deadlineOf({ obligation, doc: filed, verdict: null, calendar });
  if (deadline.kind !== 'filed') return null;
  const { kind } = deadline.timeliness;
  if (kind === 'late') return 'late';
  return kind === 'no-deadline' ? null : 'on-time';
}
