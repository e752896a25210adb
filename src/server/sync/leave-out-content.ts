import type { Change } from '../../sync/messages/downstream.ts';

/**
 * A draft or filing that a command of this very round wrote goes back without its content: the phone has
 * it, and names it by the command. Only for `fresh` ones: of a repeat nobody looks whether it is the same.
 */
export function leaveOutContent(change: Change, fresh: ReadonlySet<string>): Change {
  const { body } = change;
  const contentOf = writtenBy(body);
  if (body === null || contentOf === null || !fresh.has(contentOf)) return change;
  const { content: _, ...rest } = body;
  return { ...change, body: rest, contentOf };
}

/** The command whose content the document carries. */
function writtenBy(body: Change['body']): string | null {
  const command =
    body?.kind === 'draft' ? body['version'] : body?.kind === 'filing' ? body['filing'] : null;
  return typeof command === 'string' ? command : null;
}
