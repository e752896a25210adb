import type { Context } from 'hono';
import type { AccountDeps } from '../accounts/open-session.ts';
import type { AnswerSyncDeps } from '../sync/answer-sync.ts';
import type { FileStorage } from '../files/file-storage.ts';
import type { PushSettings } from '../settings.ts';
import type { Site } from './site.ts';
import type { ApiError } from '../../sync/messages/api-error.ts';
import type { SyncError } from '../../sync/messages/downstream.ts';

/** Who is at the other end of the line, as far as the socket knows. */
export interface Peer {
  readonly address: string;
}

export interface AppDeps extends AnswerSyncDeps {
  readonly randomBytes: AccountDeps['randomBytes'];
  /** A random UUIDv7 for a new person. */
  readonly newPersonId: () => string;
  /** The bytes of files; null where none are kept. */
  readonly files: FileStorage | null;
  /** The built app; null where something else serves it. */
  readonly site: Site | null;
  /** A proxy in front tells address and scheme in `X-Forwarded-For` and `-Proto`. */
  readonly trustProxy: boolean;
  /** Null where nobody is reminded by push. */
  readonly push: Pick<PushSettings, 'allowPrivate'> | null;
}

export interface HttpEnv {
  readonly Bindings: Peer;
}
export type HttpContext = Context<HttpEnv>;

export function accountsOf({ store, now, randomBytes }: AppDeps): AccountDeps {
  return { people: store.people, now, randomBytes };
}

type ProblemStatus = 400 | 401 | 403 | 404 | 409 | 410 | 413 | 422 | 426 | 429 | 500 | 503;

/** Ends a request with a status and a code; the app has the sentence for it. */
export class HttpProblem extends Error {
  readonly status: ProblemStatus;
  readonly error: ApiError['error'] | SyncError['error'];
  readonly retryAfterSeconds: number | null;

  constructor(
    status: ProblemStatus,
    error: HttpProblem['error'],
    retryAfterSeconds: number | null = null,
  ) {
    super(error);
    this.status = status;
    this.error = error;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}
