import type { CommandId, PersonId } from '../../domain/basics/ids.ts';
import type { Command } from '../../domain/workflow/commands/registry.ts';

/** A command in a phone's outbox. What is queued is finished: a retry sends the same bytes. */
export interface QueuedCommand {
  readonly id: CommandId;
  /** Place in the outbox: commands go out and are replayed in this order. */
  readonly order: number;
  readonly person: PersonId;
  readonly command: Command;
  /**
   * `queued`: to be sent, or sent without an answer. `applied`: the server has it, its effect has not
   * come down the feed yet. `refused`: for good, until its draft or a person has dealt with it.
   */
  readonly status: 'queued' | 'applied' | 'refused';
  /** It has been in a request: it may have arrived and must never be replaced. */
  readonly sent: boolean;
  /** Place in the feed of its effect, once applied. */
  readonly seq: number;
  /** Why it was refused; a code this app does not know stays as it is. */
  readonly code: string | null;
}

/** Not yet to be seen in the server's own documents, which reach up to `cursor`: part of the optimistic view. */
export function isPending({ status, seq }: QueuedCommand, cursor: number): boolean {
  return status === 'queued' || (status === 'applied' && seq > cursor);
}
