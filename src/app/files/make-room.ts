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
  return (await letGoOldest(deps.files, usedBytes - quotaBytes * (1 - shortBelow))) > 0;
}

/**
 * The same for a write of so many bytes that did not fit, and for what is over the browser's share already.
 * Writes that find the disk full together share one giving: what one let go of is room for the other too.
 */
export function makeRoom(deps: MakeRoomDeps, wantedBytes: number): Promise<boolean> {
  const given =
    giving.get(deps.files) ?? give(deps, wantedBytes).finally(() => giving.delete(deps.files));
  giving.set(deps.files, given);
  return given;
}

/** Of each phone's files, while it goes on. */
const giving = new WeakMap<MakeRoomDeps['files'], Promise<boolean>>();

async function give({ files, device }: MakeRoomDeps, wantedBytes: number): Promise<boolean> {
  const { usedBytes, quotaBytes } = await device.estimate();
  const overBytes = usedBytes === null || quotaBytes === null ? 0 : usedBytes - quotaBytes;
  const freedBytes = await letGoOldest(files, wantedBytes + Math.max(0, overBytes));
  // The browser counts what left seconds later: asked for room again at once, all there is would go, or the
  // write would be refused for room that it has.
  for (let look = 0; freedBytes > 0 && usedBytes !== null && look < MOST_LOOKS; look += 1) {
    const now = await device.estimate();
    if (now.usedBytes === null || now.usedBytes <= usedBytes - freedBytes / 2) break;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  return freedBytes > 0;
}

const LOOK_EVERY_MS = 100;
/** Some 12 s: Chromium clears away the bytes of rows that left within ten. */
const MOST_LOOKS = 120;

/** The bytes that left. */
async function letGoOldest(files: MakeRoomDeps['files'], wantedBytes: number): Promise<number> {
  if (wantedBytes <= 0) return 0;
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
  return freedBytes;
}
