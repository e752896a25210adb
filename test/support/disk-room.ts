import { expect } from './expect.ts';
import type { CDPSession } from 'playwright';
import type { Device } from './a-device.ts';

/** How much the disk of a device's browser offers the app, and how much of it is used. */
export interface DiskRoom {
  readonly usedBytes: () => Promise<number>;
  /** From now on so much, the used included; resolves when the browser goes by it. */
  readonly offers: (bytes: number) => Promise<void>;
}

export async function diskRoomOf(device: Device): Promise<DiskRoom> {
  const session: CDPSession = await device.context().newCDPSession(device.page());
  const usedBytes = () =>
    device.page().evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
  return {
    usedBytes,
    offers: async (bytes) => {
      const quotaSize = Math.round(bytes);
      const origin = device.line.url;
      await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
      // Chromium goes by what it knew of the room for half a minute.
      const tooMuch = async () => Math.max(0, quotaSize - (await usedBytes())) + 1_000_000;
      if ((await tooMuch()) > LARGEST_PROBE) return;
      const isFelt = async () => !(await device.page().evaluate(fits, await tooMuch()));
      await expect.poll(isFelt, { timeout: 60_000 }).toBe(true);
    },
  };
}

/** Above this nobody waits for a limit to be felt, in bytes. */
const LARGEST_PROBE = 20_000_000;

/** In the page: whether so many bytes more find room; they are gone again afterwards. */
async function fits(bytes: number): Promise<boolean> {
  const opening = indexedDB.open('uji-ruang', 1);
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('isi'));
  await new Promise((resolve) => opening.addEventListener('success', resolve));
  const db = opening.result;
  const writing = db.transaction('isi', 'readwrite');
  writing.objectStore('isi').put(new Blob([new Uint8Array(bytes)]), 'satu');
  const isThere = await new Promise<boolean>((resolve) => {
    writing.addEventListener('complete', () => resolve(true));
    writing.addEventListener('abort', () => resolve(false));
  });
  db.close();
  const deleting = indexedDB.deleteDatabase('uji-ruang');
  await new Promise((resolve) => deleting.addEventListener('success', resolve));
  return isThere;
}
