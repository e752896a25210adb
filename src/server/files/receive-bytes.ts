import { type Arrival, type ReceiveFileDeps, receiveFile } from './receive-file.ts';
import { storeUpload } from './store-upload.ts';

/** Bytes that came all at once become a file, through the door by which a phone's upload comes in. */
export async function receiveBytes(
  deps: ReceiveFileDeps,
  bytes: Uint8Array,
  arrival: Omit<Arrival, 'upload'>,
): Promise<Awaited<ReturnType<typeof receiveFile>>> {
  const upload = deps.newId().replaceAll('-', '');
  await storeUpload(deps.files, upload, bytes);
  return receiveFile(deps, { ...arrival, upload });
}
