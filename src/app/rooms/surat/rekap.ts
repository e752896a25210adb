import { tanggalInWib } from '../../../domain/basics/tanggal.ts';
import type { RekapBoard, RekapCell } from '../../../domain/surat/surat.ts';
import type { Board, BoardCell, BoardColumn } from '../../standing/board.ts';

/** The board of one day as the rekap for the bupati keeps it. */
export function rekapBoardOf({ columns, rows }: Board): RekapBoard {
  return {
    columns: columns.map(({ kind, tahun }) => ({ kind, tahun })),
    rows: rows.map(({ desa: { code, name }, cells }) => ({
      desa: code,
      nama: name,
      cells: cells.map((cell) => ({
        state: cell.doc?.state ?? 'belum',
        ...(cell.doc?.nihil === true && { nihil: true }),
        ...timesOf(cell),
      })),
    })),
  };
}

/** By its first filing, whatever became of it since. A late one has the day on which it came. */
function timesOf({ doc, outcome }: BoardCell): Partial<RekapCell> {
  if (outcome?.kind === 'overdue') return { lateHari: outcome.hari };
  if (!doc?.firstFiled?.receivedAt) return {};
  const { filedAt, receivedAt } = doc.firstFiled;
  const filedOn = tanggalInWib(filedAt);
  if (outcome?.kind === 'late')
    return { filedOn: tanggalInWib(receivedAt), lateHari: outcome.hari };
  return outcome?.kind === 'on-time' ? { filedOn, lateHari: 0 } : { filedOn };
}

/** One kind of report in the rekap, counted as the board counts, and who is late. */
export interface RekapRow {
  readonly column: BoardColumn;
  readonly filed: number;
  /** Of the filed ones, those that state that there is none. */
  readonly nihil: number;
  readonly onTime: number;
  readonly late: number;
  /** With the desa to be mended on the day of the rekap. */
  readonly returned: number;
  readonly accepted: number;
  /** Not filed, and its day has passed. */
  readonly overdue: number;
  /** Not filed, and its day is to come or there is none. */
  readonly notDue: number;
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
    const overdue = missing.filter(({ isLate }) => isLate);
    return {
      column,
      filed: filed.length,
      nihil: filed.filter(({ nihil }) => nihil).length,
      onTime: filed.filter(({ lateHari }) => lateHari === 0).length,
      late: filed.filter(({ isLate }) => isLate).length,
      returned: cells.filter(({ state }) => state === 'dikembalikan').length,
      accepted: cells.filter(({ state }) => state === 'diterima').length,
      overdue: overdue.length,
      notDue: missing.length - overdue.length,
      lateDesa: overdue.map(({ nama }) => nama),
    };
  });
}
