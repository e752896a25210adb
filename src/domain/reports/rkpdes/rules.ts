import { rulesFor } from '../report-rules.ts';
import { checkRkpdes } from './checks.ts';
import { emptyRkpdes, rkpdesContentSchema } from './schema.ts';

/** The RKPDes and its Perubahan, as the registry knows a kind of report; `across/rkpdes.ts` adds to its check. */
export const rkpdesAlone = rulesFor(rkpdesContentSchema, {
  empty: emptyRkpdes,
  check: checkRkpdes,
  /** The budget for V5, and the plan that a new one may start from. */
  reads: ({ desa, kind, tahun }) =>
    kind === 'rkpdes'
      ? [
          { desa, kind: 'apbdes', tahun },
          { desa, kind: 'rkpdes-perubahan', tahun: tahun - 1 },
          { desa, kind: 'rkpdes', tahun: tahun - 1 },
        ]
      : [
          { desa, kind: 'apbdes-perubahan', tahun },
          { desa, kind: 'rkpdes', tahun },
        ],
});
