import { type Arrival, type ReceiveFileDeps, receiveFile } from './receive-file.ts';
import { Readable } from 'node:stream';
import { Upload } from '@tus/server';
import type { FileStorage } from './file-storage.ts';

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

/** Bytes that are here already as a whole upload under this id, as tus would have left them. */
async function storeUpload({ uploads }: FileStorage, id: string, bytes: Uint8Array): Promise<void> {
  await uploads.create(new Upload({ id, size: bytes.length, offset: 0 }));
  await uploads.write(Readable.from([Buffer.from(bytes)]), id, 0);
}
