import { type Indicator, type IndicatorInput, indicatorIds } from './indicator.ts';
import { lembagaIndicators } from './lembaga.ts';
import { lpjIndicators } from './lpj.ts';
import { pembinaanIndicators } from './pembinaan.ts';
import { perdesInTime } from './perdes.ts';
import { raperdesIndicators } from './raperdes.ts';

/** Every computable row of the Renstra for one year, in its order. */
export function computeIndicators(input: IndicatorInput): readonly Indicator[] {
  const all = [
    ...lpjIndicators(input),
    ...raperdesIndicators(input),
    perdesInTime(input),
    ...lembagaIndicators(input),
    ...pembinaanIndicators(input),
  ];
  return indicatorIds.flatMap((id) => all.filter((one) => one.id === id));
}
