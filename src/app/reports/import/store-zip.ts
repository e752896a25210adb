interface Part {
  readonly name: Uint8Array;
  readonly content: Uint8Array;
  readonly offset: number;
}

/**
 * A zip of parts as they are, without packing. The reader of workbooks unpacks large parts in a worker
 * made from a blob, which the page's policy forbids; what is not packed it only cuts out.
 */
export function storeZip(contents: ReadonlyMap<string, Uint8Array>): ArrayBuffer {
  let offset = 0;
  const parts = [...contents].map(([name, content]): Part => {
    const part = { name: new TextEncoder().encode(name), content, offset };
    offset += LOCAL_BYTES + part.name.length + content.length;
    return part;
  });
  const directoryBytes = parts.reduce((sum, { name }) => sum + DIRECTORY_BYTES + name.length, 0);
  const bytes = new Uint8Array(offset + directoryBytes + END_BYTES);
  const view = new DataView(bytes.buffer);
  let at = offset;
  for (const part of parts) {
    putLocal(bytes, view, part);
    at = putDirectory(bytes, view, { part, at });
  }
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, parts.length, true);
  view.setUint16(at + 10, parts.length, true);
  view.setUint32(at + 12, directoryBytes, true);
  view.setUint32(at + 16, offset, true);
  return bytes.buffer;
}

const LOCAL_BYTES = 30;
const DIRECTORY_BYTES = 46;
const END_BYTES = 22;

/** Checksums stay 0: the reader looks at none. */
function putLocal(bytes: Uint8Array, view: DataView, { name, content, offset }: Part): void {
  view.setUint32(offset, 0x04034b50, true);
  view.setUint32(offset + 18, content.length, true);
  view.setUint32(offset + 22, content.length, true);
  view.setUint16(offset + 26, name.length, true);
  bytes.set(name, offset + LOCAL_BYTES);
  bytes.set(content, offset + LOCAL_BYTES + name.length);
}

function putDirectory(
  bytes: Uint8Array,
  view: DataView,
  { part, at }: { readonly part: Part; readonly at: number },
): number {
  view.setUint32(at, 0x02014b50, true);
  view.setUint32(at + 20, part.content.length, true);
  view.setUint32(at + 24, part.content.length, true);
  view.setUint16(at + 28, part.name.length, true);
  view.setUint32(at + 42, part.offset, true);
  bytes.set(part.name, at + DIRECTORY_BYTES);
  return at + DIRECTORY_BYTES + part.name.length;
}
