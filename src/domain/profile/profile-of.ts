import type { KunjunganRecord } from '../indicators/indicator.ts';
import type { RekomendasiDoc } from '../rekomendasi/rekomendasi-doc.ts';
import { type BumdesState, type LkdState, bumdesState, lkdState } from './lembaga-state.ts';
import { type LatestRealisasi, latestRealisasi } from './latest-realisasi.ts';
import { type NeededPembinaan, neededPembinaan } from './needed-pembinaan.ts';
import { type ProfileInput, ownRecords } from './profile-input.ts';
import { firstTimeRight, returnCauses, returnsOf } from './returns.ts';
import type { FirstTimeRight, ReturnCause } from './returns.ts';
import { type TimelinessYear, dueReports, timelinessByYear } from './timeliness-by-year.ts';

/** One desa on one page: how it reports, what it spends, how its lembaga are, what it needs. */
export interface DesaProfile {
  readonly timeliness: readonly TimelinessYear[];
  readonly firstTimeRight: FirstTimeRight;
  readonly causes: readonly ReturnCause[];
  readonly realisasi: LatestRealisasi | null;
  readonly bumdes: BumdesState | null;
  readonly lkd: LkdState | null;
  /** The newest first. */
  readonly kunjungan: readonly KunjunganRecord[];
  /** Not closed, the one due first on top. */
  readonly rekomendasi: readonly RekomendasiDoc[];
  readonly needed: readonly NeededPembinaan[];
}

/** Pure: the same on every device that has the same documents. */
export function profileOf(input: ProfileInput): DesaProfile {
  const { desa } = input;
  const records = ownRecords(input);
  const realisasi = latestRealisasi(records);
  const bumdes = bumdesState(records, input);
  const lkd = lkdState(records, input);
  const returns = returnsOf(records);
  const due = dueReports(input);
  return {
    timeliness: timelinessByYear(input),
    firstTimeRight: firstTimeRight(records),
    causes: returnCauses(records),
    realisasi,
    bumdes,
    lkd,
    kunjungan: input.kunjungan
      .filter((one) => one.desa === desa)
      .toSorted((a, b) => b.on.localeCompare(a.on)),
    rekomendasi: input.rekomendasi
      .filter((one) => one.desa === desa && one.state !== 'selesai')
      .toSorted((a, b) => (a.due ?? '9').localeCompare(b.due ?? '9')),
    needed: neededPembinaan({ ...input, due, returns, realisasi, bumdes, lkd }),
  };
}
