import type { Tanggal } from '../../../domain/basics/tanggal.ts';
import type { Board, BoardColumn } from '../../standing/board.ts';

/** A column in which what is left of the chain cannot end in time (A5b), and in how many desa. */
interface TightColumn {
  readonly column: BoardColumn;
  readonly count: number;
  readonly setBy: Tanggal;
}

export function tightColumns({ columns, rows }: Board): readonly TightColumn[] {
  return columns.flatMap((column, index) => {
    const tight = rows.flatMap(({ cells }) => cells[index]?.tight ?? []);
    const [first] = tight;
    return first ? [{ column, count: tight.length, setBy: first.setBy }] : [];
  });
}
