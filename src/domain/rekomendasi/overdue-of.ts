import { type Tanggal, hariBetween } from '../basics/tanggal.ts';
import type { RekomendasiDoc } from './rekomendasi-doc.ts';

/**
 * Days since the last day of a recommendation that waits for the desa; 0 where that day has not passed. One that
 * the desa has answered waits for the kecamatan, until it asks again.
 */
export function overdueOf(
  { due, state }: Pick<RekomendasiDoc, 'due' | 'state'>,
  today: Tanggal,
): number {
  if (due === null || state !== 'terbuka') return 0;
  return Math.max(0, hariBetween(due, today));
}
