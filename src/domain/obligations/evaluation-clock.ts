import { type IsLibur, addHariKerja } from '../basics/hari-kerja.ts';
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
