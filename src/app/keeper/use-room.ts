import { useCallback } from 'preact/hooks';
import { useApp } from '../app-context.ts';

/** Enough for any text, and seldom more than a few photos, in bytes. */
const TEXT_ROOM = 2 * 1024 * 1024;

/** Lets go of so many bytes of files that the server has; whether there were any. */
export function useRoom(): (wantedBytes?: number) => Promise<boolean> {
  const { phone, device } = useApp();
  return useCallback(
    async (wantedBytes = TEXT_ROOM) => {
      // The worker keeps it beside the page: a full disk needs no line.
      const { makeRoom } = await import('../files/make-room.ts');
      return makeRoom({ files: phone.files, device }, wantedBytes);
    },
    [phone, device],
  );
}
