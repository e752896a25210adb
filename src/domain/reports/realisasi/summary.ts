import type { RealisasiContent } from './schema.ts';
import { percentOf, computeRealisasiTotals } from './totals.ts';

/** What a list shows of a realisasi without opening it; whole rupiah, `belanjaPercent` of the anggaran belanja. */
export function summarizeRealisasi(content: RealisasiContent) {
  const { anggaran, realisasi, lineCount, unfilledCount } = computeRealisasiTotals(content);
  const { pendapatan, belanja, silpa } = realisasi;
  const belanjaPercent = percentOf({ anggaran: anggaran.belanja, realisasi: belanja });
  return { pendapatan, belanja, belanjaPercent, silpa, lineCount, unfilledCount };
}
