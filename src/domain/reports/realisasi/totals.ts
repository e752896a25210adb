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

/** Whole rupiah; a line without an amount counts as 0. */
export interface Amounts {
  readonly anggaran: number;
  readonly realisasi: number;
}

/**
 * I8, lebih/(kurang) in whole rupiah: anggaran - realisasi for every akun. Some desa print it the other
 * way round for pendapatan; which sign the annex means was not read.
 */
export function selisihOf({ anggaran, realisasi }: Amounts): number {
  return minus(anggaran, realisasi);
}

/** I8: realisasi in percent of anggaran, not rounded; null where there is no anggaran to compare with. */
export function percentOf({ anggaran, realisasi }: Amounts): number | null {
  return anggaran === 0 ? null : (realisasi * 100) / anggaran;
}
