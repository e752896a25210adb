import { minus } from '../../basics/rupiah.ts';
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
