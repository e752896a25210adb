import type { DesaCode, PersonId } from '../../../domain/basics/ids.ts';
import { journalCheckSchema, journalPageSchema } from '../../../sync/messages/journal.ts';
import type { JournalAnswer, JournalCheckAnswer } from '../../../sync/messages/journal.ts';
import type { App } from '../../app-context.ts';
import { jurnalProblem } from './words.ts';
import { callServer } from '../../account/call-server.ts';
import type { ServerCall } from '../../account/call-server.ts';

export interface JournalFilter {
  readonly person: PersonId | null;
  readonly kind: string | null;
  readonly desa: DesaCode | null;
}

type JournalResult<T> =
  | { readonly kind: 'ok'; readonly value: T }
  | { readonly kind: 'problem'; readonly text: string; readonly isSignInDue: boolean };

/** Rows a page. */
const limit = 50;

/** The newest rows before one; only with a line, since the journal is the server's. */
export async function readJournal(
  app: App,
  filter: JournalFilter,
  before: number | null,
): Promise<JournalResult<JournalAnswer>> {
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
): Promise<JournalResult<JournalCheckAnswer>> {
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

async function ask<T>({ fetch, sync }: App, call: ServerCall<T>): Promise<JournalResult<T>> {
  const answer = await callServer(fetch, call);
  if (answer.kind === 'ok') return answer;
  const error = answer.kind === 'error' ? answer.error.error : 'no-answer';
  const isSignInDue = error === 'sign-in';
  if (isSignInDue) sync.poke(); // so that the top bar offers to sign in
  return { kind: 'problem', text: jurnalProblem(error), isSignInDue };
}
