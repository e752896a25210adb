import { formatWaktu, tanggalInWib, type Instant } from '../../domain/basics/tanggal.ts';
import type { SyncProgress } from '../sending/sync-timer.ts';
import type { SyncState } from '../store/phone.ts';
import { syncStateText } from './sync-words.ts';

export interface SyncLine {
  readonly text: string;
  /** Sending waits for the person to sign in. */
  readonly isSignInDue: boolean;
}

interface Unsent {
  readonly sync: Pick<SyncState, 'queued' | 'seenAt'>;
  /** Drafts with words that are in no command yet. */
  readonly unsealed: number;
}

/** The state of the way to the kecamatan in one honest line: never "sudah" while something waits. */
export function syncLine(
  { sync, unsealed }: Unsent,
  outcome: SyncProgress['outcome'],
  now: Instant,
): SyncLine {
  if (outcome === 'sign-in' || outcome === 'another-person')
    return { text: syncStateText.signIn, isSignInDue: true };
  if (outcome === 'upgrade-app') return { text: syncStateText.upgrade, isSignInDue: false };
  if (sync.queued > 0) return { text: syncStateText.waiting(sync.queued), isSignInDue: false };
  if (unsealed > 0) return { text: syncStateText.saved, isSignInDue: false };
  if (sync.seenAt === null) return { text: syncStateText.never, isSignInDue: false };
  return { text: syncStateText.sent(shortTime(sync.seenAt, now)), isSignInDue: false };
}

/** `14.05` today, `31 Okt 2026 14.05` before. */
export function shortTime(at: Instant, now: Instant): string {
  const words = formatWaktu(at).replace(' WIB', '');
  return tanggalInWib(at) === tanggalInWib(now) ? words.slice(-5) : words;
}
