import * as z from 'zod/mini';

/** Why a command is refused for good: the closed list; each has its sentence in a `words.ts` of the app. */
const refusalCodeSchema = z.enum([
  /** The draft has moved on: merge with the server's version and send again (S4). */
  'stale',
  /** The report lies at the kecamatan; it can change again when it comes back. */
  'already-filed',
  /** The kecamatan accepted it. */
  'already-accepted',
  /** Only an accepted report has a Perdes to tell. */
  'not-accepted-yet',
  /** Another verdict on this revision came first. */
  'already-decided',
  /** The desa has filed a newer revision than the one judged. */
  'superseded',
  /** The report, filing or table named does not exist. */
  'not-found',
  /** This role may not do this. */
  'not-allowed',
  /** Another desa's or kecamatan's matter. */
  'out-of-scope',
  /** The content does not fit its schema. */
  'malformed',
  /** The rules of this kind of report failed at the server: a bug, not the person's fault. */
  'rule-failed',
  /** A check that blocks; the findings are on the form. */
  'blocked',
  /** The content is not what its hash says. */
  'hash-mismatch',
  /** A kind of command or report this server does not know. */
  'unknown-command',
  /** This command id was used by somebody else. */
  'not-yours',
  /** One command larger than the server takes. */
  'too-large',
]);
export type RefusalCode = z.infer<typeof refusalCodeSchema>;
