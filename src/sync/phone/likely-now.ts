import type { Instant } from '../../domain/basics/tanggal.ts';

/** The last contact with the server, by both clocks. */
export interface LastContact {
  readonly seenServerAt: Instant | null;
  readonly seenAt: Instant | null;
  /** The phone's clock less the server's then, in milliseconds. */
  readonly clockSkewMs: number;
}

/** Below it a clock is right for a day's purposes, in milliseconds. */
const rightMs = 5 * 60_000;

/**
 * What the server's clock likely says now: the phone's own, put right by how wrong it was at the last contact.
 * One that stands before that contact has been set since, and can only not be earlier than the server was.
 */
export function likelyNow(
  now: Instant,
  { seenServerAt, seenAt, clockSkewMs }: LastContact,
): Instant {
  if (seenServerAt === null || seenAt === null) return now;
  if (now < seenAt) return now > seenServerAt ? now : seenServerAt;
  if (Math.abs(clockSkewMs) <= rightMs) return now;
  return new Date(Date.parse(now) - clockSkewMs).toISOString() as Instant; // of one
}
