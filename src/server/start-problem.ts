/** Why the server cannot start, in one line for the person at the keyboard, with what to do. */
export class StartProblem extends Error {}

/** The short code of a system or database error, e.g. `EACCES`. */
export function codeOf(error: unknown): string {
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  if (error instanceof Error && 'code' in error && typeof error.code === 'string')
    return error.code;
  return error instanceof Error ? error.message : String(error);
}
