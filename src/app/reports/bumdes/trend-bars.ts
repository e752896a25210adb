import type { TrendPoint } from '../../../domain/reports/bumdes/trend.ts';

/** A bar in the drawing's own units; `y` is its upper edge. */
interface TrendBar {
  readonly series: 'omzet' | 'laba';
  readonly isBelow: boolean;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface TrendGroup {
  readonly point: TrendPoint;
  /** Middle of the group, for its name. */
  readonly middle: number;
  readonly bars: readonly TrendBar[];
}

interface TrendDrawing {
  readonly groups: readonly TrendGroup[];
  /** Height of the zero line from above. */
  readonly zero: number;
}

const series = ['omzet', 'laba'] as const;

/** Bars of both series a period on one scale; a loss hangs below the zero line. */
export function drawTrend(
  points: readonly TrendPoint[],
  { width, height }: { readonly width: number; readonly height: number },
): TrendDrawing {
  const values = points.flatMap(({ omzet, laba }) => [omzet ?? 0, laba ?? 0]);
  const most = Math.max(0, ...values);
  const least = Math.min(0, ...values);
  const scale = most === least ? 0 : height / (most - least);
  const zero = most === least ? height : most * scale;
  const step = points.length === 0 ? width : width / points.length;
  const barWidth = Math.min(step * 0.34, 36);
  const groups = points.map((point, index) => {
    const middle = step * (index + 0.5);
    const bars = series.flatMap((one, place): TrendBar[] => {
      const value = point[one];
      if (value === null) return [];
      const size = Math.abs(value) * scale;
      const x = middle + (place - 1) * barWidth;
      const y = value < 0 ? zero : zero - size;
      return [{ series: one, isBelow: value < 0, x, y, width: barWidth - 2, height: size }];
    });
    return { point, middle, bars };
  });
  return { groups, zero };
}
