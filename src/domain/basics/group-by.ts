import { plus } from './rupiah.ts';

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

/** The items by what `keyOf` says of each, in their order; `Map.groupBy` is too new for the phones meant. */
export function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
