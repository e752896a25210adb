import { codeOf } from '../start-problem.ts';

/** SQLite's primary result codes: busy, locked, no memory, read-only, I/O error, full, cannot open. */
const sqliteCodes = new Set([5, 6, 7, 8, 10, 13, 14]);
const systemCodes = new Set(
  'ENOSPC EDQUOT EROFS EIO ECONNREFUSED ECONNRESET ENOTFOUND ETIMEDOUT EPIPE EAI_AGAIN'.split(' '),
);
/** PostgreSQL's classes: connection, resources (53100 = disk full), operator intervention, system error. */
const postgresClasses = /^(08|53|57|58)[0-9A-Z]{3}$/;

/** Whether the store failed for a reason that passes: the phone keeps its work and tries again. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  // The low byte of an extended result code is the primary one.
  if ('errcode' in error && typeof error.errcode === 'number')
    return sqliteCodes.has(error.errcode & 0xff);
  const code = codeOf(error);
  if (systemCodes.has(code) || postgresClasses.test(code)) return true;
  return /^(Connection terminated|timeout exceeded when trying to connect)/.test(error.message);
}
