import type { DuRkpdesContent } from './schema.ts';
import { computeDuRkpdesTotals } from './totals.ts';

/** What a list shows of a DU-RKPDes without opening it; whole rupiah. */
interface DuRkpdesSummary {
  readonly total: number;
  readonly usulanCount: number;
}

export function summarizeDuRkpdes(content: DuRkpdesContent): DuRkpdesSummary {
  const usulanCount = Object.keys(content.usulan).length;
  return { total: computeDuRkpdesTotals(content).total, usulanCount };
}
