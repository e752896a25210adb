import type { ApbdesContent } from './schema.ts';
import { computeTotals } from './totals.ts';

/** What a list shows of a budget without opening it; whole rupiah. */
export function summarizeApbdes(content: ApbdesContent) {
  const { pendapatan, belanja, surplus, netto, silpa } = computeTotals(content);
  const lineCount = Object.keys(content.lines).length;
  return { pendapatan, belanja, surplus, netto, silpa, lineCount };
}
