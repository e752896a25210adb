import type { DeviceStorage } from '../app-context.ts';
import { fileDocId } from '../store/phone-files.ts';
import type { PhoneFiles } from '../store/phone.ts';
import type { FileRow } from '../store/phone-tables.ts';

/** Below this part of the browser's share that is free, files the server has leave. */
const shortBelow = 0.2;

interface MakeRoomDeps {
  readonly files: Pick<PhoneFiles, 'list' | 'letGo' | 'onServer'>;
  readonly device: Pick<DeviceStorage, 'estimate'>;
}

/** When space is short: the bytes of files the server confirmed leave, oldest first; whether any did. */
export async function makeRoomWhenShort(deps: MakeRoomDeps): Promise<boolean> {
  const { usedBytes, quotaBytes } = await deps.device.estimate();
  if (usedBytes === null || quotaBytes === null) return false;
  return letGoOldest(deps.files, usedBytes - quotaBytes * (1 - shortBelow));
}

/** The same for a write of so many bytes that did not fit, and for what is over the browser's share already. */
export async function makeRoom(
  { files, device }: MakeRoomDeps,
  wantedBytes: number,
): Promise<boolean> {
  const { usedBytes, quotaBytes } = await device.estimate();
  const overBytes = usedBytes === null || quotaBytes === null ? 0 : usedBytes - quotaBytes;
  const gaveRoom = await letGoOldest(files, wantedBytes + Math.max(0, overBytes));
  // The browser counts what left a little later: asked for room again at once, all there is would go.
  for (let look = 0; gaveRoom && usedBytes !== null && look < MOST_LOOKS; look += 1) {
    const now = await device.estimate();
    if (now.usedBytes === null || now.usedBytes < usedBytes) break;
  }
  return gaveRoom;
}

/** How often the browser is asked whether it has counted; some milliseconds each. */
const MOST_LOOKS = 20;

async function letGoOldest(files: MakeRoomDeps['files'], wantedBytes: number): Promise<boolean> {
  if (wantedBytes <= 0) return false;
  const confirmed = new Set((await files.onServer()).map(({ id }) => id));
  const going: FileRow[] = [];
  let freedBytes = 0;
  const oldestFirst = (await files.list()).toSorted((a, b) => (a.addedAt < b.addedAt ? -1 : 1));
  for (const row of oldestFirst) {
    if (freedBytes >= wantedBytes) break;
    if (!row.hasBytes || !confirmed.has(fileDocId(row.id))) continue;
    going.push(row);
    freedBytes += row.sizeBytes;
  }
  await files.letGo(going.map(({ id }) => id));
  return going.length > 0;
}
