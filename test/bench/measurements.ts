import type { ContenderName } from './page/page.ts';
import type { Traffic } from './server/bench-server.ts';

export interface Measurement extends Traffic {
  readonly ms: number;
}

export type CaseName =
  'pull' | 'push' | 'delta' | 'delta-of-1000' | 'write' | 'board' | 'board-5-years' | 'board-302';

/** Everything measured, by case and contender. */
export interface Measurements {
  readonly add: (name: CaseName, who: ContenderName, one: Measurement) => void;
  /** The middle one of each value; null when there is none. */
  readonly median: (name: CaseName, who: ContenderName) => Measurement | null;
  readonly times: (name: CaseName, who: ContenderName) => readonly number[];
}

export function createMeasurements(): Measurements {
  const all = new Map<string, Measurement[]>();
  const of = (name: CaseName, who: ContenderName) => all.get(`${name} ${who}`) ?? [];
  return {
    add: (name, who, one) => void all.set(`${name} ${who}`, [...of(name, who), one]),
    median: (name, who) => {
      const found = of(name, who);
      if (found.length === 0) return null;
      return {
        ms: medianOf(found.map(({ ms }) => ms)),
        requests: medianOf(found.map(({ requests }) => requests)),
        upBytes: medianOf(found.map(({ upBytes }) => upBytes)),
        downBytes: medianOf(found.map(({ downBytes }) => downBytes)),
      };
    },
    times: (name, who) => of(name, who).map(({ ms }) => ms),
  };
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[middle]];
  return (low + high) / 2;
}
