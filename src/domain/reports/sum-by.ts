import { plus } from '../basics/rupiah.ts';
/** The amounts of the items summed up by what `keyOf` says of each; null counts as 0. */
export function sumBy<T, K>(
  items: readonly T[],
  keyOf: (item: T) => K,
  amountOf: (item: T) => number | null,
): Map<K, number> {
  const sums = new Map<K, number>();
  for (const item of items) {
    const key = keyOf(item);
    sums.set(key, plus(sums.get(key) ?? 0, amountOf(item) ?? 0));
  }
  return sums;
}
