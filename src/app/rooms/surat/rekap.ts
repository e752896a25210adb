import { reportKey } from '../../../domain/basics/ids.ts';
import { hariBetween, tanggalInWib, type Tanggal } from '../../../domain/basics/tanggal.ts';
import { type Calendar, obligationOf } from '../../../domain/obligations/obligations.ts';
import { deadlineOf } from '../../../domain/obligations/deadline-of.ts';
import type { RekapBoard, RekapCell } from '../../../domain/surat/surat.ts';
import type { Board, BoardCell, BoardColumn } from '../../standing/board.ts';

/** The board of one day as the rekap for the bupati keeps it. */
export function rekapBoardOf(
  { columns, rows }: Board,
  { calendar, today }: { readonly calendar: Calendar; readonly today: Tanggal },
): RekapBoard {
  return {
    columns: columns.map(({ kind, tahun }) => ({ kind, tahun })),
    rows: rows.map(({ desa: { code, name }, cells }) => ({
      desa: code,
      nama: name,
      cells: cells.map((cell) => ({
        state: cell.doc?.state ?? 'belum',
        ...(cell.doc?.nihil === true && { nihil: true }),
        ...((cell.doc?.revision ?? 0) > 0 ? filedTimes(cell, calendar) : missingDays(cell, today)),
      })),
    })),
  };
}

/** By its first filing, whatever became of it since. A late one has the day on which it came. */
function filedTimes({ doc }: BoardCell, calendar: Calendar): Partial<RekapCell> {
  if (!doc?.firstFiled) return {};
  const { filedAt, receivedAt } = doc.firstFiled;
  const filedOn = tanggalInWib(filedAt);
  const obligation = obligationOf(calendar, reportKey(doc.report));
  if (!obligation) return { filedOn };
  const filed = { ...doc, state: 'diajukan' as const };
  const deadline = deadlineOf({ obligation, doc: filed, verdict: null, calendar });
  if (deadline.kind !== 'filed' || deadline.timeliness.kind === 'no-deadline') return { filedOn };
  if (deadline.timeliness.kind !== 'late') return { filedOn, lateHari: 0 };
  const { hari } = deadline.timeliness;
  return { filedOn: tanggalInWib(receivedAt ?? filedAt), lateHari: hari };
}

function missingDays({ deadline }: BoardCell, today: Tanggal): Partial<RekapCell> {
  if (!('due' in deadline) || deadline.due === null || today <= deadline.due) return {};
  return { lateHari: hariBetween(deadline.due, today) };
}

/** One kind of report in the rekap: how many of the desa, and who is late. */
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
export function rekapOf({ columns, rows }: RekapBoard): readonly RekapRow[] {
  return columns.map((column, index) => {
    const cells = rows.flatMap(({ nama, cells: own }) => {
      const cell = own[index];
      return cell ? [{ nama, ...cell, isLate: (cell.lateHari ?? 0) > 0 }] : [];
    });
    const missing = cells.filter(({ filedOn }) => filedOn === undefined);
    const filed = cells.filter(({ filedOn }) => filedOn !== undefined);
    return {
      column,
      filed: filed.length,
      onTime: filed.filter(({ lateHari }) => lateHari === 0).length,
      late: filed.filter(({ isLate }) => isLate).length,
      returned: cells.filter(({ state }) => state === 'dikembalikan').length,
      accepted: cells.filter(({ state }) => state === 'diterima').length,
      missing: missing.length,
      lateDesa: missing.filter(({ isLate }) => isLate).map(({ nama }) => nama),
    };
  });
}
