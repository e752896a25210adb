import { fungsiName } from '../kode/kode-names.ts';
import type { Amounts, RealisasiTotals } from './totals.ts';

interface BidangRealisasi extends Amounts {
  /** `1` to `5`. */
  readonly code: string;
  readonly name: string;
}

/** What each bidang was to spend and did spend, for the bars; bidang without a line are left out. */
export function realisasiByBidang({ anggaran, realisasi }: RealisasiTotals): BidangRealisasi[] {
  return ['1', '2', '3', '4', '5']
    .filter((code) => anggaran.byFungsi.has(code))
    .map((code) => ({
      code,
      name: fungsiName(code) ?? '',
      anggaran: anggaran.byFungsi.get(code) ?? 0,
      realisasi: realisasi.byFungsi.get(code) ?? 0,
    }));
}
