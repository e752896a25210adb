import { startSyncTimer, type SyncTimer } from '../sending/sync-timer.ts';
import type { FilesDeps } from './files-deps.ts';
import { makeRoomWhenShort } from './make-room.ts';
import { createTusUpload } from './tus-upload.ts';
import { createUploadRound, type Sending } from './upload-round.ts';
import { withRoom } from './with-room.ts';

/** The sender of files of this page: it runs at each poke, and by itself after a line that failed. */
export function startSender(deps: FilesDeps, tell: (sending: Sending | null) => void): SyncTimer {
  const { phone, page, fetch, device, sync, random, now } = deps;
  const after = (delayMs: number, work: () => void): (() => void) => {
    const timeout = page.setTimeout(work, delayMs);
    return () => page.clearTimeout(timeout);
  };
  const { locks } = page.navigator;
  const makeRoom = () => makeRoomWhenShort({ files: phone.files, device });
  let hasMore = false;
  const round = createUploadRound({
    phone,
    fetch,
    upload: createTusUpload({ origin: page.location.origin, after }),
    exclusively: (work) =>
      locks.request('tepat-files', { ifAvailable: true }, async (lock) => (lock ? work() : null)),
    tell,
    now,
    onArrived: sync.poke,
    onForward: () => {
      hasMore = true;
    },
  });
  return startSyncTimer({
    round: () => withRoom(round, makeRoom),
    settle: async () => {
      await makeRoom();
      const again = { hasMore };
      hasMore = false;
      return again;
    },
    // Hints of the browser come by the figures' sync, which goes first.
    onHint: () => () => {},
    after,
    random,
  });
}
