import { type IsLibur, addHariKerja, hariKerjaBetween } from '../basics/hari-kerja.ts';
import type { Tanggal } from '../basics/tanggal.ts';
import type { Evaluation } from './rule.ts';

/** Last day for the result; after it the Raperdes takes effect by itself (UU 6/2014 Ps 69(8)). */
export function evaluationDue(
  { hariKerja }: Pick<Evaluation, 'hariKerja'>,
  receivedOn: Tanggal,
  isLibur: IsLibur,
): Tanggal {
  return addHariKerja(receivedOn, hariKerja, isLibur);
}

/** Last day for the desa to correct what came back. */
export function correctionDue(
  { correctionHariKerja }: Pick<Evaluation, 'correctionHariKerja'>,
  resultReceivedOn: Tanggal,
  isLibur: IsLibur,
): Tanggal {
  return addHariKerja(resultReceivedOn, correctionHariKerja, isLibur);
}

/**
 * Working days after today up to and including the last one; 0 on the last day, negative after it.
 * On a weekend or holiday right after the last day it is still 0: a day has passed when `today > due`.
 */
export function hariKerjaLeft(today: Tanggal, due: Tanggal, isLibur: IsLibur): number {
  return hariKerjaBetween(today, due, isLibur);
}
