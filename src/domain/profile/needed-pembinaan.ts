import { tahunOf } from '../basics/tanggal.ts';
import { type Topik, topikList } from '../kunjungan/topik.ts';
import { overdueOf } from '../rekomendasi/overdue-of.ts';
import type { BumdesState, LkdState } from './lembaga-state.ts';
import type { LatestRealisasi } from './latest-realisasi.ts';
import type { ProfileInput } from './profile-input.ts';
import type { Return } from './returns.ts';
import { type DueReport, dueYear } from './timeliness-by-year.ts';
import { type ReportKind, reportKinds } from '../basics/report-kinds.ts';

/*
 * Who needs coaching on what (Renstra T-B.35 row 1 names the problem, no rule). This rule is proposed: it
 * is printed on the page with what it found, so that a person may judge it.
 */

/** What the rule counts, this year and last. */
export const pembinaanThresholds = {
  /** Reports late or missing on a topic. */
  lateCount: 2,
  /** Returns on a topic. */
  returnCount: 2,
  /** Belanja spent of the budget, in percent, in a report of the whole year. */
  belanjaPercent: 75,
} as const;

/** Why; `count` reports, returns, kinds or recommendations, `percent` with `belanja-rendah`. */
export type PembinaanReason =
  | {
      readonly why:
        'terlambat' | 'dikembalikan' | 'lkd-kurang' | 'lkd-tidak-aktif' | 'rekomendasi-lewat';
      readonly count: number;
    }
  | { readonly why: 'belanja-rendah'; readonly percent: number }
  | { readonly why: 'bumdes-tidak-aktif' };

export interface NeededPembinaan {
  readonly topik: Topik;
  readonly reasons: readonly PembinaanReason[];
  /** A visit about it this year. */
  readonly isVisited: boolean;
}

interface PembinaanFacts extends Pick<
  ProfileInput,
  'desa' | 'today' | 'kunjungan' | 'rekomendasi'
> {
  readonly due: readonly DueReport[];
  readonly returns: readonly Return[];
  readonly realisasi: LatestRealisasi | null;
  readonly bumdes: BumdesState | null;
  readonly lkd: LkdState | null;
}

/** Topics with a reason, the one with the most reasons first. */
export function neededPembinaan(facts: PembinaanFacts): readonly NeededPembinaan[] {
  return topikList
    .map((topik) => ({
      topik,
      reasons: [...countedReasons(facts, topik), ...(ownReasons[topik]?.(facts) ?? [])],
      isVisited: isVisited(facts, topik),
    }))
    .filter(({ reasons }) => reasons.length > 0)
    .toSorted((a, b) => b.reasons.length - a.reasons.length);
}

function countedReasons(
  { due, returns, today }: PembinaanFacts,
  topik: Topik,
): readonly PembinaanReason[] {
  const since = tahunOf(today) - 1;
  const late = due.filter(
    ({ obligation, outcome }) =>
      outcome !== 'on-time' && topikOf(obligation.kind) === topik && dueYear(obligation) >= since,
  ).length;
  const back = returns.filter(
    ({ kind, on }) => topikOf(kind) === topik && tahunOf(on) >= since,
  ).length;
  const { lateCount, returnCount } = pembinaanThresholds;
  return [...counted('terlambat', late, lateCount), ...counted('dikembalikan', back, returnCount)];
}

type Counted = Extract<PembinaanReason, { readonly count: number }>['why'];

function counted(why: Counted, count: number, least = 1): readonly PembinaanReason[] {
  return count >= least ? [{ why, count }] : [];
}

type ReasonsOf = (facts: PembinaanFacts) => readonly PembinaanReason[];

/** What a topic has beside late and returned reports. */
const ownReasons: Readonly<Partial<Record<Topik, ReasonsOf>>> = {
  keuangan: lowSpending,
  bumdes: ({ bumdes }) =>
    bumdes && !bumdes.isNihil && !bumdes.reading.isAktif ? [{ why: 'bumdes-tidak-aktif' }] : [],
  lkd: ({ lkd }) => [
    ...counted('lkd-kurang', lkd?.lacking.length ?? 0),
    ...counted('lkd-tidak-aktif', lkd?.asleep.length ?? 0),
  ],
  administrasi: ({ rekomendasi, desa, today }) => {
    const overdue = rekomendasi.filter((one) => one.desa === desa && overdueOf(one, today) > 0);
    return counted('rekomendasi-lewat', overdue.length);
  },
};

/** By a report of the whole year: half a year says little. */
function lowSpending({ realisasi }: PembinaanFacts): readonly PembinaanReason[] {
  if (!realisasi || realisasi.kind === 'realisasi-semester-1') return [];
  const percent = realisasi.belanjaPercent;
  if (percent === null || percent >= pembinaanThresholds.belanjaPercent) return [];
  return [{ why: 'belanja-rendah', percent }];
}

function isVisited({ kunjungan, desa, today }: PembinaanFacts, topik: Topik): boolean {
  return kunjungan.some(
    (one) => one.desa === desa && tahunOf(one.on) === tahunOf(today) && one.topik.includes(topik),
  );
}

/** The topic of a visit that a kind of report belongs to. */
function topikOf(kind: ReportKind): Topik {
  return reportKinds[kind].topik;
}
