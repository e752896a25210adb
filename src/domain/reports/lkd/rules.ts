import { rulesFor } from '../report-rules.ts';
import { checkLkd } from './checks.ts';
import { plannedTahun } from '../musyawarah/planned-tahun.ts';
import { emptyLkd, lkdContentSchema } from './schema.ts';

/** The lembaga kemasyarakatan desa of a year. */
export const lkdRules = rulesFor(lkdContentSchema, {
  empty: emptyLkd,
  check: checkLkd,
  /** Earlier lists to start from; the Musrenbangdes held in the year for who came. */
  reads: ({ desa, tahun }) => [
    { desa, kind: 'lkd', tahun: tahun - 1 },
    { desa, kind: 'lkd', tahun: tahun - 2 },
    { desa, kind: 'musrenbangdes', tahun: plannedTahun(tahun) },
  ],
});
