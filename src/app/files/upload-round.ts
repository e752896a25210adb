import { mayUploadFiles } from '../../domain/workflow/file-access.ts';
import type { Actor } from '../../domain/people/people.ts';
import type { Fetch } from '../sending/post-sync.ts';
import type { SyncOutcome } from '../sending/sync-round.ts';
import type { Phone, PhoneFiles } from '../store/phone.ts';
import type { FileRow } from '../store/phone-tables.ts';
import { askForFile } from './ask-for-file.ts';
import { tidyWithdrawn } from './tidy-withdrawn.ts';
import type { UploadBytes, UploadEnd } from './upload-bytes.ts';

/*
 * One round of files (S13), after the figures:
 *
 *   take in what the feed says -> what waits, the smallest first:
 *     is it there already?  -> done without a byte
 *     else send, from where it stopped -> done | refused for good | no answer: the round ends
 *
 * A line that dropped after it carried the file forward is tried again soon (`onForward`); one that carried
 * nothing is given more and more rest, as for the figures.
 */
interface UploadRoundDeps {
  readonly phone: Pick<Phone, 'read' | 'files'>;
  readonly fetch: Fetch;
  readonly upload: UploadBytes;
  /** One round at a time per browser; null when another tab is at it. */
  readonly exclusively: <T>(work: () => Promise<T>) => Promise<T | null>;
  /** How far the file being sent is; null between files. */
  readonly tell: (sending: Sending | null) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** A file has come to the server: its word is on the way down the feed. */
  readonly onArrived: () => void;
  /** The line dropped, but part of a file came over: it is worth trying again at once. */
  readonly onForward: () => void;
}

export interface Sending {
  readonly id: string;
  readonly sentBytes: number;
}

export function createUploadRound(deps: UploadRoundDeps): () => Promise<SyncOutcome> {
  return async () => (await deps.exclusively(() => run(deps))) ?? 'busy';
}

async function run(deps: UploadRoundDeps): Promise<SyncOutcome> {
  const { phone, now, onArrived, onForward } = deps;
  const me = await phone.read.me();
  if (!me) return 'sign-in';
  await phone.files.settle();
  await tidyWithdrawn(phone, now());
  const tried = new Set<string>();
  for (;;) {
    const row = await nextWaiting(phone.files, me, tried);
    if (!row) return 'done';
    tried.add(row.id);
    const end = await sendOne(deps, row);
    if (end.kind === 'no-answer' && (await wentForward(phone.files, row))) {
      onForward();
      return 'done';
    }
    if (end.kind === 'sign-in' || end.kind === 'no-answer') return end.kind;
    await phone.files.change(row.id, endOf(end));
    if (end.kind === 'done') onArrived();
  }
}

/** Looked up anew each time: a small file that was added meanwhile goes before the large ones. */
async function nextWaiting(
  files: PhoneFiles,
  me: Actor,
  tried: ReadonlySet<string>,
): Promise<FileRow | undefined> {
  const waiting = (await files.list()).filter(
    (row) => row.state === 'waiting' && !tried.has(row.id) && mayUploadFiles(me, row.desa),
  );
  return waiting.toSorted((a, b) => a.sizeBytes - b.sizeBytes)[0];
}

async function wentForward(files: PhoneFiles, { id, sentBytes }: FileRow): Promise<boolean> {
  const now = (await files.list()).find((row) => row.id === id);
  return now !== undefined && now.sentBytes > sentBytes;
}

async function sendOne(
  { phone, fetch, upload, tell }: UploadRoundDeps,
  row: FileRow,
): Promise<UploadEnd> {
  const { id } = row;
  const bytes = await phone.files.bytes(id);
  if (!bytes) return { kind: 'refused', code: 'lost' };
  const there = await askForFile(fetch, row);
  if (there.kind !== 'not-there') return there;
  const { device } = await phone.read.syncState();
  tell({ id, sentBytes: row.sentBytes });
  try {
    return await upload(
      { row, bytes, device },
      {
        progress: (sentBytes) => tell({ id, sentBytes }),
        began: (uploadUrl) => phone.files.change(id, { uploadUrl }),
        arrived: (sentBytes) => phone.files.change(id, { sentBytes }),
      },
    );
  } finally {
    tell(null);
  }
}

function endOf(end: UploadEnd): Parameters<PhoneFiles['change']>[1] {
  const over = { uploadUrl: null, sentBytes: 0 };
  return end.kind === 'refused'
    ? { ...over, state: 'refused', code: end.code }
    : { ...over, state: 'on-server', code: null };
}
