import type { Instant } from '../../domain/basics/tanggal.ts';
import { formatWaktu, tanggalInWib } from '../../domain/basics/tanggal.ts';
import type { SyncProgress } from '../sending/sync-timer.ts';
import type { SyncState } from '../store/phone.ts';
import { syncStateText } from '../text/sync-state.ts';

export interface SyncLine {
  readonly text: string;
  /** What a tap does: sign in to send, try now, or nothing. */
  readonly action: 'sign-in' | 'poke' | null;
}

export interface Unsent {
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
    return { text: syncStateText.signIn, action: 'sign-in' };
  if (outcome === 'upgrade-app') return { text: syncStateText.upgrade, action: null };
  if (sync.queued > 0) return { text: syncStateText.waiting(sync.queued), action: 'poke' };
  if (unsealed > 0) return { text: syncStateText.saved, action: null };
  if (sync.seenAt === null) return { text: syncStateText.never, action: 'poke' };
  return { text: syncStateText.sent(shortTime(sync.seenAt, now)), action: 'poke' };
}

/** `14.05` today, `31 Okt 2026 14.05` before. */
export function shortTime(at: Instant, now: Instant): string {
  const words = formatWaktu(at).replace(' WIB', '');
  return tanggalInWib(at) === tanggalInWib(now) ? words.slice(-5) : words;
}
