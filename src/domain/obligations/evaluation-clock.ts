import { addHariKerja, hariKerjaBetween } from '../basics/hari-kerja.ts';
import type { IsLibur } from '../basics/hari-kerja.ts';
import type { Tanggal } from '../basics/tanggal.ts';

/** Working days to give the result, from receipt: UU 6/2014 Ps 69(5); Permendagri 20/2018 Ps 35(2). */
const EVALUATION_HARI_KERJA = 20;
/** Working days for kades and BPD to refine, from receipt of the result: Permendagri 20/2018 Ps 35(5). */
const CORRECTION_HARI_KERJA = 20;

/** Last day for the result; after it the Raperdes takes effect by itself (UU 6/2014 Ps 69(8)). */
export function evaluationDue(receivedOn: Tanggal, isLibur: IsLibur): Tanggal {
  return addHariKerja(receivedOn, EVALUATION_HARI_KERJA, isLibur);
}

/** Last day for the desa to correct what came back. */
export function correctionDue(resultReceivedOn: Tanggal, isLibur: IsLibur): Tanggal {
  return addHariKerja(resultReceivedOn, CORRECTION_HARI_KERJA, isLibur);
}

/**
 * Working days after today up to and including the last one; 0 on the last day, negative after it.
 * On a weekend or holiday right after the last day it is still 0: a day has passed when `today > due`.
 */
export function hariKerjaLeft(today: Tanggal, due: Tanggal, isLibur: IsLibur): number {
  return hariKerjaBetween(today, due, isLibur);
}
