import { minus, plus } from '../../basics/rupiah.ts';
import { type ApbdesSums, sumAmounts } from '../apbdes/totals.ts';
import type { RealisasiContent } from './schema.ts';

/** The books of the year in whole rupiah: I1-I4 hold in both columns, since they are sums of the lines. */
export interface RealisasiTotals {
  readonly anggaran: ApbdesSums;
  /** Its `silpa` is the SiLPA akhir (I4): what is left at the end of the period. */
  readonly realisasi: ApbdesSums;
  readonly lineCount: number;
  /** Lines whose realisasi is not filled in. */
  readonly unfilledCount: number;
}

export function computeRealisasiTotals({ lines }: RealisasiContent): RealisasiTotals {
  const all = Object.values(lines);
  return {
    anggaran: sumAmounts(all, (line) => line.anggaran),
    realisasi: sumAmounts(all, (line) => line.realisasi),
    lineCount: all.length,
    unfilledCount: all.filter((line) => line.realisasi === null).length,
  };
}

/** The money that is there, less taxes that are not handed over: what the SiLPA should be (I10). */
export function cashOf({ bank, tunai, pajakTerutang }: RealisasiContent['kas']): number {
  return minus(plus(bank ?? 0, tunai ?? 0), pajakTerutang ?? 0);
}
