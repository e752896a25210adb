import type { RefusalReason, RefusedImport } from './result.ts';

/** 2 MB: a budget of 1,000 lines is about 100 KB as CSV; more is another file, and would stall a phone. */
export const MAX_IMPORT_BYTES = 2_000_000;

/**
 * Says why a file is no table, from its first bytes and its size; null = may be read as text. Ask
 * before reading it whole: a 50 MB file should not reach the memory of a cheap phone.
 */
export function refuseFile(bytes: Uint8Array, sizeBytes: number): RefusedImport | null {
  if (sizeBytes === 0) return refused('empty');
  const signature = SIGNATURES.find(([, head]) => head.every((byte, at) => bytes[at] === byte));
  if (signature) return refused(signature[0]);
  if (bytes.subarray(0, 4096).includes(0)) return refused('binary');
  return sizeBytes > MAX_IMPORT_BYTES ? refused('too-large') : null;
}

export function refused(reason: RefusalReason): RefusedImport {
  return { kind: 'refused', reason };
}

const SIGNATURES: readonly (readonly [RefusalReason, readonly number[]])[] = [
  ['image', [0x89, 0x50, 0x4e, 0x47]], // PNG
  ['image', [0xff, 0xd8, 0xff]], // JPEG
  ['image', [0x47, 0x49, 0x46, 0x38]], // GIF
  ['image', [0x52, 0x49, 0x46, 0x46]], // WebP
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['spreadsheet', [0x50, 0x4b, 0x03, 0x04]], // xlsx, ods: a zip
  ['spreadsheet', [0xd0, 0xcf, 0x11, 0xe0]], // xls
  ['utf-16', [0xff, 0xfe]],
  ['utf-16', [0xfe, 0xff]],
];
