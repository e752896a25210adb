import type { Instant } from '../../domain/basics/tanggal.ts';
import type { SyncState } from '../store/phone.ts';

export type PhoneNotice =
  | { readonly kind: 'full' }
  | { readonly kind: 'update' }
  | { readonly kind: 'clock'; readonly minutes: number; readonly isAhead: boolean }
  | { readonly kind: 'offline'; readonly days: number };

interface PhoneCondition {
  readonly updateOffered: boolean;
  /** The last sync found no room to keep what came. */
  readonly isFull: boolean;
  readonly sync: Pick<SyncState, 'clockSkewMs' | 'seenAt'>;
  readonly now: Instant;
}

/** What a person should know about this phone, the gravest first. */
export function phoneNotices({ updateOffered, isFull, sync, now }: PhoneCondition): PhoneNotice[] {
  const notices: PhoneNotice[] = isFull ? [{ kind: 'full' }] : [];
  const minutes = Math.round(Math.abs(sync.clockSkewMs) / 60_000);
  if (minutes > SKEW_MINUTES)
    notices.push({ kind: 'clock', minutes, isAhead: sync.clockSkewMs > 0 });
  if (updateOffered) notices.push({ kind: 'update' });
  const days = sync.seenAt === null ? 0 : wholeDays(sync.seenAt, now);
  if (days >= OFFLINE_DAYS) notices.push({ kind: 'offline', days });
  return notices;
}

/** A clock this far off makes a filing time that nobody believes. */
const SKEW_MINUTES = 5;
/** Three days without an answer is longer than a bad line. */
const OFFLINE_DAYS = 3;
const DAY_MS = 86_400_000;

function wholeDays(from: Instant, to: Instant): number {
  return Math.floor((Date.parse(to) - Date.parse(from)) / DAY_MS);
}
