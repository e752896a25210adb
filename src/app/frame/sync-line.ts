import { formatWaktu, tanggalInWib, type Instant } from '../../domain/basics/tanggal.ts';
import type { SyncProgress } from '../sending/sync-timer.ts';
import type { SyncState } from '../store/phone.ts';
import { syncStateText as words } from './sync-words.ts';

export interface SyncLine {
  readonly text: string;
  /** Sending waits for the person to sign in. */
  readonly isSignInDue: boolean;
  /** Nothing moves until the person does something: that goes before what a page says of its own. */
  readonly isStuck: boolean;
  /** Something of this person is on this device alone and goes by itself once it can. */
  readonly isWaiting: boolean;
}

interface Unsent {
  readonly sync: Pick<SyncState, 'queued' | 'seenAt'>;
  /** Files that the server does not have yet. */
  readonly files: number;
  /** Drafts with words that are in no command yet. */
  readonly unsealed: number;
  /** Visits that are being written: they are sent when they are finished. */
  readonly visits: number;
}

interface Way extends Pick<SyncProgress, 'isRunning' | 'outcome'> {
  /** As the browser has it. */
  readonly isOnline: boolean;
  readonly now: Instant;
}

/** The state of the way to the kecamatan in one honest line: never "semua" while anything waits. */
export function syncLine(unsent: Unsent, way: Way): SyncLine {
  const { sync, files, unsealed, visits } = unsent;
  const isWaiting = sync.queued + files + unsealed > 0;
  const { outcome, isRunning } = way;
  const isSignInDue = !isRunning && (outcome === 'sign-in' || outcome === 'another-person');
  if (isSignInDue)
    return {
      text: isWaiting ? words.signIn : words.signInToSync,
      isSignInDue,
      isStuck: true,
      isWaiting,
    };
  if (outcome === 'upgrade-app') {
    const text = isWaiting ? words.upgrade : words.upgradeToSync;
    return { text, isSignInDue, isStuck: true, isWaiting };
  }
  const waiting = sync.queued + files;
  const text =
    waiting > 0
      ? waitingText(waiting, way)
      : unsealed > 0
        ? words.written
        : visits > 0
          ? words.visits(visits)
          : restText(sync.seenAt, way);
  return { text, isSignInDue, isStuck: false, isWaiting };
}

function waitingText(waiting: number, { isRunning, isOnline, outcome }: Way): string {
  if (!isOnline || (!isRunning && outcome === 'no-answer')) return words.noSignal(waiting);
  return isRunning ? words.sending(waiting) : words.waiting(waiting);
}

/** Nothing waits here; whether what the others wrote is here too depends on the last answer. */
function restText(seenAt: Instant | null, { isRunning, isOnline, outcome, now }: Way): string {
  if (seenAt === null) return isRunning ? words.syncing : words.never;
  const waktu = shortTime(seenAt, now);
  if (!isOnline) return words.offlineSince(waktu);
  if (outcome === 'no-answer') return words.unansweredSince(waktu);
  return outcome === 'failed' ? words.failed(waktu) : words.synced(waktu);
}

/** `14.05` today, `31 Okt 2026 14.05` before. */
export function shortTime(at: Instant, now: Instant): string {
  const waktu = formatWaktu(at).replace(' WIB', '');
  return tanggalInWib(at) === tanggalInWib(now) ? waktu.slice(-5) : waktu;
}
