import type { ApiError } from '../../sync/messages/api-error.ts';
import type { SyncError } from '../../sync/messages/downstream.ts';

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
