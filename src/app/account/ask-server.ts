import type { ApiError } from '../../sync/messages/api-error.ts';
import type { App } from '../app-context.ts';
import { callServer, type ServerCall } from './call-server.ts';

export interface ServerProblem {
  readonly kind: 'problem';
  readonly text: string;
  /** The session has ended: it goes once the person is in again. */
  readonly isSignInDue?: true;
}

/** What was asked for, or the sentence that says why not. */
export type Result<T> = { readonly kind: 'ok'; readonly value: T } | ServerProblem;

/** For what is the server's alone; `textOf` says what went wrong. */
export async function askServer<T>(
  { fetch, sync }: App,
  call: ServerCall<T>,
  textOf: (error: ApiError['error'] | 'no-answer') => string,
): Promise<Result<T>> {
  const answer = await callServer(fetch, call);
  if (answer.kind === 'ok') return answer;
  const error = answer.kind === 'error' ? answer.error.error : 'no-answer';
  if (error !== 'sign-in') return { kind: 'problem', text: textOf(error) };
  sync.poke(); // so that the top bar offers to sign in
  return { kind: 'problem', text: textOf(error), isSignInDue: true };
}
