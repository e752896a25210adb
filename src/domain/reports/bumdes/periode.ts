import { type KindOf, type ReportKind, isOfFamily, kindsOf } from '../../basics/report-kinds.ts';
import { type Tanggal, tanggalOf } from '../../basics/tanggal.ts';

/** The kinds of BUMDes report, in the order their periods end. */
export const bumdesKinds = kindsOf('bumdes');
export type BumdesKind = KindOf<'bumdes'>;

export interface Periode {
  readonly kind: BumdesKind;
  /** Book year, which is the calendar year. */
  readonly tahun: number;
}

export function isBumdesKind(kind: ReportKind): kind is BumdesKind {
  return isOfFamily(kind, 'bumdes');
}

/** The last day of what a report is about. */
export function endOfPeriode({ kind, tahun }: Periode): Tanggal {
  return kind === 'bumdes-semester-1' ? tanggalOf(tahun, 6, 30) : tanggalOf(tahun, 12, 31);
}

/** Below zero when a's period ends first; the year closes after its second semester. */
export function byPeriode(a: Periode, b: Periode): number {
  return a.tahun - b.tahun || bumdesKinds.indexOf(a.kind) - bumdesKinds.indexOf(b.kind);
}

/** How many years back a profil and a trend are looked for. */
const YEARS_BACK = 4;

/** The reports of this BUMDes that came before, the newest first. */
export function earlierPeriode(periode: Periode): Periode[] {
  const years = Array.from({ length: YEARS_BACK + 1 }, (_, back) => periode.tahun - back);
  return years
    .flatMap((tahun) => bumdesKinds.map((kind) => ({ kind, tahun })))
    .filter((one) => byPeriode(one, periode) < 0)
    .toSorted((a, b) => byPeriode(b, a));
}
