import type { MarkKind } from '../../standing/mark.tsx';
import type { BoardCell } from './board.ts';
import { markOf } from '../../standing/mark-of.ts';

/** The honest mark of a cell of the board. */
export function cellMark({ doc, isUnsent }: Pick<BoardCell, 'doc' | 'isUnsent'>): MarkKind | null {
  return markOf({ doc, pending: isUnsent, isDirty: false });
}
