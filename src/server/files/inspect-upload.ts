import { createHash } from 'node:crypto';
import { type FileType, lookedAtBytes, sniffFileType } from '../../domain/reports/file-types.ts';

interface Inspection {
  /** Hex. */
  readonly sha256: string;
  readonly sizeBytes: number;
  /** Null = none that is taken. */
  readonly type: FileType | null;
}

/** Reads a file once: what it is, how much, and its hash. */
export async function inspectUpload(stream: AsyncIterable<Buffer>): Promise<Inspection> {
  const hash = createHash('sha256');
  let sizeBytes = 0;
  let head = Buffer.alloc(0);
  let tail = Buffer.alloc(0);
  for await (const chunk of stream) {
    hash.update(chunk);
    sizeBytes += chunk.length;
    if (head.length < lookedAtBytes) head = Buffer.concat([head, chunk]).subarray(0, lookedAtBytes);
    tail = Buffer.concat([tail, chunk]).subarray(-lookedAtBytes);
  }
  return { sha256: hash.digest('hex'), sizeBytes, type: sniffFileType(head, tail) };
}
