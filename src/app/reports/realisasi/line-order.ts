import type { LineWithId } from '../../../domain/reports/apbdes/tree.ts';
import type { RealisasiLine } from '../../../domain/reports/realisasi/schema.ts';
import type { RealisasiNode } from '../../../domain/reports/realisasi/tree.ts';

/** The lines of a part from top to bottom, as the tree shows them. */
export function linesInOrder({ children, lines }: RealisasiNode): LineWithId<RealisasiLine>[] {
  return [...children.flatMap(linesInOrder), ...lines];
}

interface StepOptions {
  readonly step: 1 | -1;
  /** Passes over the lines that are filled in. */
  readonly onlyUnfilled: boolean;
}

/** The line after or before this one; null at the end. */
export function neighbourOf(
  order: readonly LineWithId<RealisasiLine>[],
  id: string,
  { step, onlyUnfilled }: StepOptions,
): string | null {
  const at = order.findIndex((entry) => entry.id === id);
  const rest = step === 1 ? order.slice(at + 1) : order.slice(0, Math.max(at, 0)).toReversed();
  const found = rest.find(({ line }) => !onlyUnfilled || line.realisasi === null);
  return found?.id ?? null;
}
