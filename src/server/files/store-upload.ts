import { Readable } from 'node:stream';
import { Upload } from '@tus/server';
import type { FileStorage } from './file-storage.ts';

/** Bytes that are here already as a whole upload under this id, as tus would have left them. */
export async function storeUpload(
  { uploads }: FileStorage,
  id: string,
  bytes: Uint8Array,
): Promise<void> {
  await uploads.create(new Upload({ id, size: bytes.length, offset: 0 }));
  await uploads.write(Readable.from([Buffer.from(bytes)]), id, 0);
}
