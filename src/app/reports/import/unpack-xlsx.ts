import { refused } from '../../../domain/reports/import/table.ts';
import type { RefusedImport } from '../../../domain/reports/import/result.ts';
import { listZipEntries, packedBytesOf } from '../../../domain/reports/import/zip-entries.ts';
import type { ZipEntry } from '../../../domain/reports/import/zip-entries.ts';

/** 32 MB: the sheets of a workbook a desa works in; a cheap phone holds it twice while it is read. */
const MAX_UNPACKED_BYTES = 32_000_000;

/**
 * The XML parts of a workbook, unpacked by the browser itself and counted on the way: what a zip declares
 * of its sizes may be a lie, and a small file may unpack to more than the memory there is.
 */
export async function unpackXlsx(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<ReadonlyMap<string, Uint8Array> | RefusedImport> {
  const entries = listZipEntries(bytes);
  if (entries === null) return refused('broken');
  if (entries.some(({ isEncrypted }) => isEncrypted)) return refused('encrypted');
  if (!entries.some(({ name }) => name === 'xl/workbook.xml')) return refused('other-zip');
  const parts = entries.filter(({ name }) => NEEDED.test(name));
  const declaredBytes = parts.reduce((sum, part) => sum + part.unpackedBytes, 0);
  if (declaredBytes > MAX_UNPACKED_BYTES) return refused('unpacks-too-large');
  const unpacked = new Map<string, Uint8Array>();
  let leftBytes = MAX_UNPACKED_BYTES;
  for (const part of parts) {
    const content = await unpackPart(bytes, part, leftBytes);
    if (content instanceof Uint8Array) {
      leftBytes -= content.length;
      unpacked.set(part.name, content);
      continue;
    }
    return refused(content);
  }
  return unpacked;
}

/** Not its drawings and caches. */
const NEEDED = /^xl\/(?:[^/]+\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/;
type Fault = 'broken' | 'unpacks-too-large';

/** Unpacked as a gzip, which has the same checksum as a zip: a damaged amount must not pass for another. */
async function unpackPart(
  bytes: Uint8Array<ArrayBuffer>,
  entry: ZipEntry,
  maxBytes: number,
): Promise<Uint8Array | Fault> {
  const packed = packedBytesOf(bytes, entry);
  if (packed === null || (entry.method !== 0 && entry.method !== 8)) return 'broken';
  if (entry.method === 0 && packed.length > maxBytes) return 'unpacks-too-large';
  // A view of `bytes`, whose memory is its own: no shared one.
  const content = new Blob([packed as Uint8Array<ArrayBuffer>]);
  const deflated =
    entry.method === 8
      ? content
      : await new Response(
          content.stream().pipeThrough(new CompressionStream('deflate-raw')),
        ).blob();
  const check = Uint32Array.of(entry.crc32, entry.unpackedBytes);
  const gzip = new Blob([GZIP_HEAD, deflated, check]).stream();
  return readAtMost(gzip.pipeThrough(new DecompressionStream('gzip')), maxBytes);
}

/** RFC 1952: deflated, without a name or a time. */
const GZIP_HEAD = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255);

async function readAtMost(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  maxBytes: number,
): Promise<Uint8Array | Fault> {
  const reader = stream.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let sizeBytes = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      sizeBytes += next.value.length;
      if (sizeBytes > maxBytes) {
        await reader.cancel();
        return 'unpacks-too-large';
      }
      chunks.push(next.value);
    }
  } catch {
    return 'broken';
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
