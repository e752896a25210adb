import type { RealisasiContent } from './schema.ts';
import { percentOf } from './selisih.ts';
import { computeRealisasiTotals } from './totals.ts';

/** What a list shows of a realisasi without opening it; whole rupiah. */
interface RealisasiSummary {
  readonly pendapatan: number;
  readonly belanja: number;
  /** Of the anggaran belanja; null without one. */
  readonly belanjaPercent: number | null;
  readonly silpa: number;
  readonly lineCount: number;
  readonly unfilledCount: number;
}

export function summarizeRealisasi(content: RealisasiContent): RealisasiSummary {
  const { anggaran, realisasi, lineCount, unfilledCount } = computeRealisasiTotals(content);
  const { pendapatan, belanja, silpa } = realisasi;
  const belanjaPercent = percentOf({ anggaran: anggaran.belanja, realisasi: belanja });
  return { pendapatan, belanja, belanjaPercent, silpa, lineCount, unfilledCount };
}
