import { rulesFor } from '../report-rules.ts';
import { checkBumdes } from './checks.ts';
import { earlierPeriode, isBumdesKind } from './periode.ts';
import { bumdesContentSchema, emptyBumdes } from './schema.ts';

/** The BUMDes returns of a semester and of a year. */
export const bumdesRules = rulesFor(bumdesContentSchema, {
  empty: emptyBumdes,
  check: (content, { kind, ...context }) =>
    isBumdesKind(kind) ? checkBumdes(content, { ...context, kind }) : [],
  /** Earlier returns for profil and trend; the desa's own books of the year for the cross-check. */
  reads: ({ desa, kind, tahun }) => {
    if (!isBumdesKind(kind)) return [];
    const books = (['apbdes', 'apbdes-perubahan', 'lpj-realisasi'] as const).map((one) => {
      return { desa, kind: one, tahun };
    });
    return [...earlierPeriode({ kind, tahun }).map((one) => ({ desa, ...one })), ...books];
  },
});
