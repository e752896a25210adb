import type { MarkKind } from './mark.tsx';
import type { BoardCell } from './board.ts';
import { markOf } from './mark-of.ts';

/** The honest mark of a cell of the board. */
export function cellMark({ doc, isUnsent }: Pick<BoardCell, 'doc' | 'isUnsent'>): MarkKind | null {
  return markOf({ doc, pending: isUnsent, isDirty: false });
}
