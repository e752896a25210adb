import { useMemo } from 'preact/hooks';
import { trendOf } from '../../../domain/reports/bumdes/trend.ts';
import type { TrendPoint } from '../../../domain/reports/bumdes/trend.ts';
import { useBumdesForm } from './use-bumdes-form.ts';

/** The returns on this phone up to the one being written. */
export function useTrend(): readonly TrendPoint[] {
  const { content, kind, tahun, related } = useBumdesForm();
  return useMemo(() => trendOf(content, { kind, tahun }, related), [content, kind, tahun, related]);
}
