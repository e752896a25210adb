import type { BoardSize } from '../board-documents.ts';

/** One of the three phones compared: the same duties over a database of its own. */
export interface BenchPhone {
  /** A new, empty database. */
  readonly open: () => Promise<void>;
  /** Brings what is new on the server to the disk. */
  readonly pull: () => Promise<void>;
  /** Puts documents 0 to `count` - 1 on the disk as made here, not sent yet. */
  readonly fillOutbox: (count: number) => Promise<void>;
  /** Sends what waits and keeps on disk that it is sent. */
  readonly push: () => Promise<void>;
  /** Makes ready for `write` on document `n`. */
  readonly beginWriting: (n: number) => Promise<void>;
  /** Puts document `n` as changed here in `edition` on the disk: one keystroke's worth. */
  readonly write: (n: number, edition: number) => Promise<void>;
  /** How many documents lie here that the server has too. */
  readonly count: () => Promise<number>;
  /** Version of document `n` as it came from the server. */
  readonly versionOf: (n: number) => Promise<string | null>;
  /** Puts all a verifikator's laptop holds on the disk, as it came from the server. */
  readonly fillBoard: (size: BoardSize) => Promise<void>;
  /** Reads from the disk what the board shows; gives its cells. */
  readonly openBoard: () => Promise<number>;
  readonly destroy: () => Promise<void>;
}

/** A name nobody has used: no database of an earlier repetition is met again. */
export function freshName(prefix: string): string {
  return `${prefix}-${crypto.randomUUID()}`;
}
