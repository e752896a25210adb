import { createOutbox } from '../../src/app/sending/create-outbox.ts';
import type { Outbox } from '../../src/app/sending/outbox.ts';
import type { MemoryDisk } from './memory-disk.ts';

/** The outbox in memory; `now` in milliseconds. */
export function createMemoryOutbox(disk: MemoryDisk, now: () => number): Outbox {
  return createOutbox(disk.transact, now);
}
