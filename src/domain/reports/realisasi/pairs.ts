import { sumBy } from '../../basics/group-by.ts';
import type { RealisasiLine } from './schema.ts';

/** A kegiatan and a rekening (belanja), or a rekening alone: the code a report is compared by. */
interface Pair {
  readonly rekening: string;
  /** '' outside belanja. */
  readonly fungsi: string;
}

type PairLine = Pick<RealisasiLine, 'rekening' | 'fungsi'>;

export interface PairDifference extends Pair {
  readonly here: number;
  readonly there: number;
  /** The first line of the pair here; null where there is none. */
  readonly lineId: string | null;
}

/** Sums by code on both sides, in whole rupiah, where `differs` says so; sorted by code. */
export function comparePairs<Here extends PairLine, There extends PairLine>(
  here: Column<Here>,
  there: Column<There>,
  differs: (here: number, there: number) => boolean,
): PairDifference[] {
  const mine = sumBy(Object.values(here.lines), pairKey, here.amountOf);
  const theirs = sumBy(Object.values(there.lines), pairKey, there.amountOf);
  const ids = new Map<string, string>();
  for (const [id, line] of Object.entries(here.lines)) {
    const key = pairKey(line);
    if (!ids.has(key)) ids.set(key, id);
  }
  return [...new Set([...theirs.keys(), ...mine.keys()])].toSorted().flatMap((key) => {
    const sums = { here: mine.get(key) ?? 0, there: theirs.get(key) ?? 0 };
    if (!differs(sums.here, sums.there)) return [];
    const [fungsi = '', rekening = ''] = key.split(' ');
    return [{ rekening, fungsi, ...sums, lineId: ids.get(key) ?? null }];
  });
}

interface Column<Line> {
  readonly lines: Readonly<Record<string, Line>>;
  readonly amountOf: (line: Line) => number | null;
}

export function pairKey({ rekening, fungsi }: PairLine): string {
  return `${fungsi ?? ''} ${rekening}`;
}
