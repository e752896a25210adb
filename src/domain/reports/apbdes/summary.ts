import type { ApbdesContent } from './schema.ts';
import { computeTotals } from './totals.ts';

/** What a list shows of a budget without opening it; whole rupiah. */
interface ApbdesSummary {
  readonly pendapatan: number;
  readonly belanja: number;
  readonly surplus: number;
  readonly netto: number;
  readonly silpa: number;
  readonly lineCount: number;
}

export function summarizeApbdes(content: ApbdesContent): ApbdesSummary {
  const { pendapatan, belanja, surplus, netto, silpa } = computeTotals(content);
  const lineCount = Object.keys(content.lines).length;
  return { pendapatan, belanja, surplus, netto, silpa, lineCount };
}
