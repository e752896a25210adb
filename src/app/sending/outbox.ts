import type { CommandId, DeviceId, PersonId } from '../../domain/basics/ids.ts';
import type { Command } from '../../domain/workflow/commands/registry.ts';
import type { SyncReply } from '../../sync/messages/downstream.ts';

/** What one request carries up. */
export interface Batch {
  readonly device: DeviceId;
  readonly person: PersonId;
  readonly feed: string | null;
  readonly cursor: number;
  /** Oldest first, only the signed-in person's own. */
  readonly commands: readonly Command[];
  /** More of this person's commands are queued than fit. */
  readonly hasMore: boolean;
}

export interface BatchLimits {
  readonly commands: number;
  /** Of the commands as JSON text; one command larger than this still goes, alone. */
  readonly bytes: number;
}

/**
 * The phone's outbox and feed as the sending part sees them: Dexie in the app, idb in the worker, memory
 * in tests; `test/contracts/outbox-contract.ts` holds for all. Every method is one transaction with strict
 * durability (S7).
 */
export interface Outbox {
  /** Marks what it hands out as sent, before it goes; null when nobody is signed in on this phone. */
  readonly nextBatch: (limits: BatchLimits) => Promise<Batch | null>;
  /**
   * Keeps a reply: results on their commands, changed documents, cursor, server time. A reply to a batch
   * of another person or an older cursor than the one kept changes no document.
   */
  readonly record: (batch: Batch, reply: SyncReply) => Promise<void>;
  /** Marks one command refused without the server's word on it: it never fits in a request. */
  readonly refuse: (id: CommandId, code: string) => Promise<void>;
}
