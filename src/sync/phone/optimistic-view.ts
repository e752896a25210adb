import type { Instant } from '../../domain/basics/tanggal.ts';
import { decide, idsRead } from '../../domain/workflow/decide.ts';
import { type Doc, situationOf } from '../../domain/workflow/documents.ts';
import type { Actor } from '../../domain/people/people.ts';
import { type QueuedCommand, isPending } from './queued-command.ts';

interface Pending {
  /** The outbox, oldest first. */
  readonly queue: readonly QueuedCommand[];
  /** How far down the feed `documents` reach. */
  readonly cursor: number;
  readonly actor: Actor;
}

/**
 * What the phone shows: the server's documents with the pending commands applied in order, by the same
 * rule as the server's (S3). A command that the rule refuses here changes nothing; the server has the word.
 * `documents` must hold those that the commands read. Returns the documents that differ from the server's.
 */
export function optimisticView(
  documents: ReadonlyMap<string, Doc>,
  { queue, cursor, actor }: Pending,
): ReadonlyMap<string, Doc> {
  const ahead = new Map<string, Doc>();
  const read = (id: string): Doc | undefined => ahead.get(id) ?? documents.get(id);
  for (const { command } of queue.filter((queued) => isPending(queued, cursor))) {
    const decision = decide(command, situationOf(idsRead(command), read), {
      actor,
      at: command.madeAt satisfies Instant,
      receivedAt: null,
      takeNumber: () => null,
      refuseContent: () => null,
    });
    if (decision.kind === 'refused') continue;
    for (const doc of decision.documents) ahead.set(doc.id, doc);
  }
  return ahead;
}
