import type { Finding } from '../../finding.ts';
import type { RealisasiContent } from '../schema.ts';
import type { RealisasiTotals } from '../totals.ts';

const BASIS = 'Permendagri 20/2018 lampiran';

/** Realisasi that is there, and not negative. */
export function checkLines({ lines }: RealisasiContent, totals: RealisasiTotals): Finding[] {
  const all = Object.entries(lines);
  const first = all.find(([, line]) => line.realisasi === null);
  const finding = (rule: string, id: string, values: Finding['values']): Finding[] => {
    return [{ level: 'finding', rule, where: ['lines', id, 'realisasi'], values, basis: BASIS }];
  };
  const { unfilledCount: count, lineCount } = totals;
  const negative = all.flatMap(([id, { rekening, uraian, realisasi }]) => {
    if (realisasi === null || realisasi >= 0) return [];
    return finding('realisasi-negative', id, { rekening, uraian, realisasi });
  });
  return [...(first ? finding('unfilled', first[0], { count, lineCount }) : []), ...negative];
}
