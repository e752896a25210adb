/*
 * Which files may go with a report, the same on phone and server. A file is what its first and last bytes
 * say, never what its name or its sender claims.
 */

/** The largest file taken, in bytes: a scanned Perdes of some sixty pages, or a photo as the camera made it. */
export const mostFileBytes = 25 * 1024 * 1024;

/** So much of each end is looked at, in bytes: a zip lists what it holds at its end. */
export const lookedAtBytes = 64 * 1024;

const extensions = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'text/plain': 'txt',
} as const;

export type FileType = keyof typeof extensions;
export const fileTypes = Object.keys(extensions) as readonly FileType[]; // the keys above

/** What may be shown inside the browser; everything else is saved. */
export const shownTypes: readonly FileType[] = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'application/pdf',
];

export function extensionOf(type: FileType): string {
  return extensions[type];
}

/** Looks at the two ends of a file (`lookedAtBytes` each, or all of it); null = none of those taken. */
export function sniffFileType(head: Uint8Array, tail: Uint8Array): FileType | null {
  if (startsWith(head, [0xff, 0xd8, 0xff])) return 'image/jpeg';
  if (startsWith(head, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'image/png';
  if (asText(head.subarray(0, 4)) === 'RIFF' && asText(head.subarray(8, 12)) === 'WEBP')
    return 'image/webp';
  // Some scanners put a few bytes before it; readers look through the first kilobyte.
  if (asText(head.subarray(0, 1024)).includes('%PDF-')) return 'application/pdf';
  if (startsWith(head, [0x50, 0x4b, 0x03, 0x04])) return officeType(asText(head) + asText(tail));
  return isPlainText(head) && isPlainText(tail) ? 'text/plain' : null;
}

/** A spreadsheet or a letter, by the names inside the zip; one with macros is neither. */
function officeType(names: string): FileType | null {
  if (!names.includes('[Content_Types].xml') || names.includes('vbaProject.bin')) return null;
  if (names.includes('xl/workbook.xml'))
    return 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  if (names.includes('word/document.xml'))
    return 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  return null;
}

/** CSV and notes: no control characters but line ends and tabs, and no markup that a browser might run. */
function isPlainText(bytes: Uint8Array): boolean {
  if (bytes.length === 0 || /^[\s\u00ef\u00bb\u00bf]*</.test(asText(bytes))) return false;
  return bytes.every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d));
}

export function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** A byte a character. */
function asText(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 4096)
    text += String.fromCharCode(...bytes.subarray(at, at + 4096));
  return text;
}
