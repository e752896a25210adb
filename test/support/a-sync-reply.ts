import { instantSchema } from '../../src/domain/basics/tanggal.ts';
import type { Change, SyncReply } from '../../src/sync/messages/downstream.ts';
import { protocolVersion } from '../../src/sync/messages/version.ts';
import { commandId } from './a-command.ts';

export const serverNow = instantSchema.parse('2026-10-29T02:05:00.000Z');

/** A whole reply of feed `f1` that says nothing, from cursor 0 to 0. */
export function aSyncReply(fields: Partial<SyncReply> = {}): SyncReply {
  return {
    protocol: protocolVersion,
    now: serverNow,
    feed: 'f1',
    reset: false,
    cursor: 0,
    more: false,
    results: [],
    changes: [],
    ...fields,
  };
}

export function applied(n: number, seq: number): SyncReply['results'][number] {
  return { id: commandId(n), outcome: 'applied', seq };
}

export function refused(n: number, code: string): SyncReply['results'][number] {
  return { id: commandId(n), outcome: 'refused', seq: 0, code };
}

export function aChange(seq: number, body: Change['body'] & { readonly id: string }): Change {
  return { id: body.id, seq, body };
}
