import type { ReadStream } from 'node:fs';
import type { DataStore } from '@tus/server';

/**
 * Where the bytes of files lie, by the SHA-256 of their content. A folder today; a store that speaks S3
 * would be another implementation, with its own store of half uploads.
 */
export interface FileStorage {
  /** Uploads under way, as tus keeps them. */
  readonly uploads: DataStore;
  /** The bytes of an upload as far as they have come. */
  readonly readUpload: (upload: string) => ReadStream;
  /** Takes a whole upload as the file of this hash, on disk when it resolves; the upload stays. */
  readonly keep: (upload: string, sha256: string) => Promise<void>;
  readonly dropUpload: (upload: string) => Promise<void>;
  /** The bytes; null when there are none of this hash. */
  readonly open: (sha256: string) => Promise<OpenFile | null>;
}

export interface OpenFile {
  readonly sizeBytes: number;
  /** Read it or destroy it. */
  readonly stream: ReadStream;
}
