import { minus } from '../../basics/rupiah.ts';
import type { Laporan } from './schema.ts';

/** Omzet less biaya, whole rupiah, below zero for a loss; null while one of them is not known. */
export function labaOf({ omzet, biaya }: Pick<Laporan, 'omzet' | 'biaya'>): number | null {
  return omzet === null || biaya === null ? null : minus(omzet, biaya);
}
