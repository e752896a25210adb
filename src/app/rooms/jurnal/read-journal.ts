import { journalCheckSchema, journalPageSchema } from '../../../sync/messages/journal.ts';
import type { JournalAnswer, JournalCheckAnswer } from '../../../sync/messages/journal.ts';
import type { App } from '../../app-context.ts';
import { jurnalProblem } from './words.ts';
import { askServer, type Result } from '../../account/ask-server.ts';
import type { ServerCall } from '../../account/call-server.ts';

/** Ids and kinds as the server gave them; null = all. */
export interface JournalFilter {
  readonly person: string | null;
  readonly kind: string | null;
  readonly desa: string | null;
}

/** Rows a page. */
const limit = 50;

/** The newest rows before one; only with a line, since the journal is the server's. */
export async function readJournal(
  app: App,
  filter: JournalFilter,
  before: number | null,
): Promise<Result<JournalAnswer>> {
  const wishes = { ...filter, before, limit };
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(wishes))
    if (value !== null) query.set(name, String(value));
  return ask(app, { method: 'GET', url: `/api/journal?${query}`, schema: journalPageSchema });
}

/** Walks the whole chain part by part, telling after each how far it is. */
export async function checkJournal(
  app: App,
  onPart: (part: JournalCheckAnswer) => void,
): Promise<Result<JournalCheckAnswer>> {
  let after = 0;
  for (;;) {
    const url = `/api/journal/check?after=${after}`;
    const result = await ask(app, { method: 'GET', url, schema: journalCheckSchema });
    if (result.kind === 'problem') return result;
    const part = result.value;
    onPart(part);
    if (part.kind === 'broken' || part.isDone) return result;
    after = part.upTo;
  }
}

function ask<T>(app: App, call: ServerCall<T>): Promise<Result<T>> {
  return askServer(app, call, jurnalProblem);
}
