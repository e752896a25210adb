import type { RelatedReport } from '../report-rules.ts';
import { type BumdesContent, labaOf, bumdesContentSchema } from './schema.ts';
import { type Periode, byPeriode, isBumdesKind } from './periode.ts';

export interface TrendPoint extends Periode {
  /** Whole rupiah; null = not said. */
  readonly omzet: number | null;
  readonly laba: number | null;
}

/**
 * The returns up to this one in their order, this one last. Only periods of the same length stand side by
 * side: years with years, semesters with semesters. Years without a BUMDes leave no point.
 */
export function trendOf(
  content: BumdesContent,
  periode: Periode,
  related: readonly RelatedReport[],
): readonly TrendPoint[] {
  const earlier = related.flatMap(({ kind, tahun, content: filed }) => {
    if (!isBumdesKind(kind)) return [];
    const read = bumdesContentSchema.safeParse(filed).data;
    const isComparable = isYear(kind) === isYear(periode.kind);
    const isEarlier = byPeriode({ kind, tahun }, periode) < 0;
    return read && !read.nihil && isComparable && isEarlier ? [point(read, { kind, tahun })] : [];
  });
  const points = content.nihil ? earlier : [...earlier, point(content, periode)];
  return points.toSorted(byPeriode);
}

function isYear(kind: Periode['kind']): boolean {
  return kind === 'bumdes-tahunan';
}

function point({ laporan }: BumdesContent, { kind, tahun }: Periode): TrendPoint {
  return { kind, tahun, omzet: laporan.omzet, laba: labaOf(laporan) };
}
