import * as z from 'zod/mini';

/** Why an endpoint other than `/api/sync` said no; each has its sentence in a `words.ts` of the app. */
export const apiErrorSchema = z.looseObject({
  error: z.enum([
    'malformed', // 400
    'sign-in', // 401: no live session
    'wrong-credentials', // 401
    'not-allowed', // 403: this role may not
    'cross-site', // 403: the request came from another site
    'not-found', // 404
    'username-taken', // 409
    'link-used', // 410: used, expired or never given
    'too-large', // 413
    'hash-mismatch', // 422: the bytes of a file are not what its hash says
    'unsupported-type', // 422: a kind of file that is not taken
    'slow-down', // 429
    'unavailable', // 503; 500 when the server has a bug
  ]),
  /** With `slow-down`: seconds until another try makes sense. */
  retryAfterSeconds: z.optional(z.int()),
});
export type ApiError = z.infer<typeof apiErrorSchema>;
