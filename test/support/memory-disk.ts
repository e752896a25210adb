import type { Transact } from '../../src/app/sending/rows.ts';
import type { PhoneTables } from '../../src/app/store/phone-tables.ts';
import { copyRows, memoryTables } from './memory-tables.ts';
import type { MemoryRows } from './memory-tables.ts';

/** Thrown by a test to end the app in the middle. */
export class Crash extends Error {}

/** Called around each commit; throwing `Crash` there loses or keeps what was about to be written. */
export interface CrashPoints {
  readonly beforeCommit?: () => void;
  readonly afterCommit?: () => void;
}

export interface MemoryDisk {
  /** One transaction at a time, whole or not at all, like IndexedDB's. */
  readonly transact: Transact<PhoneTables>;
  readonly read: Transact<PhoneTables>;
  /** What is on it now; a copy. */
  readonly rows: () => MemoryRows;
}

/** A disk with `rows` on it: give it another disk's to start the app again after a crash. */
export function createMemoryDisk(rows?: MemoryRows, crashPoints: CrashPoints = {}): MemoryDisk {
  let kept = copyRows(rows);
  let last: Promise<unknown> = Promise.resolve();
  const run: Transact<PhoneTables> = async (work) => {
    const working = copyRows(kept);
    const result = await work(memoryTables(working));
    crashPoints.beforeCommit?.();
    kept = working;
    crashPoints.afterCommit?.();
    return result;
  };
  return {
    transact: (work) => {
      const turn = last.then(() => run(work));
      last = turn.catch(() => {});
      return turn;
    },
    read: (work) => work(memoryTables(copyRows(kept))),
    rows: () => copyRows(kept),
  };
}
