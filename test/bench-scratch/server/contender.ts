import type { IncomingMessage, ServerResponse } from 'node:http';

/** One of the three servers compared, over a database of its own in a fresh folder. */
export interface Contender {
  /** Answers every request below its prefix. */
  readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** Puts documents 0 to `count` - 1 in, as if they had been there for long. */
  readonly seed: (count: number) => Promise<void>;
  /** Changes documents `from` to `to` - 1 into `edition`, as if another phone had sent them. */
  readonly change: (range: Range, edition: number) => Promise<void>;
  /** How many documents of 1.5 KB it holds. */
  readonly count: () => Promise<number>;
  readonly close: () => Promise<void>;
}

export interface Range {
  readonly from: number;
  readonly to: number;
}

export type OpenContender = (folder: string) => Promise<Contender>;
