import type { IsLibur, Tanggal } from '../basics/tanggal.ts';
import { type ObligationRule, yearDay } from './rule.ts';
import { correctionDue, evaluationDue } from './clock-of.ts';

/** Where a report stands in the chain from receipt to the Perdes. */
export type ChainPlace =
  /** Not filed: it can be received today at the earliest. */
  | { readonly kind: 'not-filed'; readonly today: Tanggal }
  | { readonly kind: 'received'; readonly on: Tanggal }
  /** The result was "not in line" and the desa was told. */
  | { readonly kind: 'returned'; readonly on: Tanggal };

export interface TightChain {
  /** The last day of the chain when each step takes all its time. */
  readonly end: Tanggal;
  /** The day by which the Perdes has to be set. */
  readonly setBy: Tanggal;
}

/**
 * A5b: says when what is left of receipt -> evaluation -> correction, at its legal longest, ends after
 * the day by which the Perdes is to be set (PP 43/2014 Ps 101(4)); null when it fits or has no such day.
 */
export function findTightChain(
  { evaluation }: Pick<ObligationRule, 'evaluation'>,
  tahun: number,
  { place, isLibur }: { readonly place: ChainPlace; readonly isLibur: IsLibur },
): TightChain | null {
  if (!evaluation?.setBy) return null;
  const setBy = yearDay(evaluation.setBy, tahun);
  const fromReceipt = (on: Tanggal) =>
    correctionDue(evaluation, evaluationDue(evaluation, on, isLibur), isLibur);
  const end =
    place.kind === 'returned'
      ? correctionDue(evaluation, place.on, isLibur)
      : fromReceipt(place.kind === 'received' ? place.on : place.today);
  return end > setBy ? { end, setBy } : null;
}
