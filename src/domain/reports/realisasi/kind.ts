import { type KindOf, type ReportKind, isOfFamily, kindsOf } from '../../basics/report-kinds.ts';

/** B1, B2 and B3 of the calendar, in the order their periods end. */
export const realisasiKinds = kindsOf('realisasi');
export type RealisasiKind = KindOf<'realisasi'>;

export function isRealisasiKind(kind: ReportKind): kind is RealisasiKind {
  return isOfFamily(kind, 'realisasi');
}

export function isLpj(kind: ReportKind): boolean {
  return kind === 'lpj-realisasi';
}
