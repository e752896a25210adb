import { must } from '../../basics/must.ts';

/** The place where it is said of two entries whether they are one person; the same from either side. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a}|${b}` : `${b}|${a}`;
}

export function mustPairKey(key: string): readonly [string, string] {
  const [a, b] = key.split('|');
  return [must(a, 'first id'), must(b, 'second id')];
}
