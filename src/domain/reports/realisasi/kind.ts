import type { ReportKind } from '../../basics/ids.ts';

/** B1, B2 and B3 of the calendar. */
export type RealisasiKind = Extract<
  ReportKind,
  'realisasi-semester-1' | 'realisasi-semester-2' | 'lpj-realisasi'
>;

export function isRealisasiKind(kind: ReportKind): kind is RealisasiKind {
  return kind === 'lpj-realisasi' || kind.startsWith('realisasi-semester-');
}

export function isLpj(kind: ReportKind): boolean {
  return kind === 'lpj-realisasi';
}
