import type { Indicator } from '../../../domain/indicators/indicator.ts';
import { ratioOf, renstraRows, targetOf } from '../../../domain/indicators/renstra.ts';
import { ownIndicatorNames } from './words.ts';

/** An indicator beside what the Renstra says of it. */
export interface IndicatorRow {
  readonly indicator: Indicator;
  readonly name: string;
  /** Numbers of its rows in the Renstra; null = it has none there. */
  readonly rows: string | null;
  readonly target: number | null;
  /** Value over target in percent. */
  readonly ratio: number | null;
}

export function indicatorRows(
  indicators: readonly Indicator[],
  tahun: number,
): readonly IndicatorRow[] {
  return indicators.map((indicator) => {
    const { id, value } = indicator;
    const row = renstraRows.find((one) => one.id === id) ?? null;
    const target = targetOf(id, tahun);
    return {
      indicator,
      name: row?.name ?? ownIndicatorNames[id] ?? id,
      rows: row?.rows ?? null,
      target,
      ratio: ratioOf(value, target),
    };
  });
}
