import type { Finding } from '../../finding.ts';
import type { RealisasiContent } from '../schema.ts';
import type { RealisasiTotals } from '../totals.ts';

const BASIS = 'Permendagri 20/2018 lampiran';

/** Realisasi that is there, and not negative. */
export function checkLines({ lines }: RealisasiContent, totals: RealisasiTotals): Finding[] {
  const all = Object.entries(lines);
  const first = all.find(([, line]) => line.realisasi === null);
  const unfilled: Finding[] = first
    ? [
        {
          level: 'finding',
          rule: 'unfilled',
          where: ['lines', first[0], 'realisasi'],
          values: { count: totals.unfilledCount, lineCount: totals.lineCount },
          basis: BASIS,
        },
      ]
    : [];
  const negative = all.flatMap(([id, { rekening, uraian, realisasi }]): Finding[] => {
    if (realisasi === null || realisasi >= 0) return [];
    const values = { rekening, uraian, realisasi };
    const where = ['lines', id, 'realisasi'];
    return [{ level: 'finding', rule: 'realisasi-negative', where, values, basis: BASIS }];
  });
  return [...unfilled, ...negative];
}
