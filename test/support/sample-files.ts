import { createHash } from 'node:crypto';
import { seededBytes } from './seeded-bytes.ts';

const latin = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(Buffer.from(text, 'latin1'));

/** Small files of every kind the server takes, by their first bytes what they say they are. */
export const sampleFiles = {
  jpeg: joined(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), seededBytes(3)(5000)),
  png: joined(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), seededBytes(4)(500)),
  webp: joined(latin('RIFF\u0010\u0000\u0000\u0000WEBPVP8 '), seededBytes(5)(500)),
  pdf: joined(latin('%PDF-1.7\n'), seededBytes(6)(9000)),
  xlsx: latin('PK\u0003\u0004[Content_Types].xml_rels/.relsxl/workbook.xml'),
  docx: latin('PK\u0003\u0004[Content_Types].xml_rels/.relsword/document.xml'),
  csv: latin('Kode;Uraian;Jumlah\r\n4.2.1.01;Dana Desa;900000000\r\n'),
} as const;

/** What comes under a harmless name and is not taken. */
export const strangeFiles = {
  html: latin('\u00ef\u00bb\u00bf <!doctype html><script>alert(1)</script>'),
  svg: latin('<svg xmlns="http://www.w3.org/2000/svg"></svg>'),
  program: joined(latin('MZ'), seededBytes(8)(500)),
  zip: latin('PK\u0003\u0004foto.jpg'),
  macros: latin('PK\u0003\u0004[Content_Types].xmlxl/workbook.xmlxl/vbaProject.bin'),
  empty: new Uint8Array(0),
} as const;

/** A PDF of so many bytes that nothing makes smaller. */
export function aPdf(sizeBytes: number, seed = 11): Uint8Array<ArrayBuffer> {
  const start = latin('%PDF-1.7\n');
  return joined(start, seededBytes(seed)(sizeBytes - start.length));
}

/** A photo by its first bytes, of so many bytes that nothing makes smaller: to be sent as it is. */
export function aPhoto(sizeBytes: number, seed = 12): Uint8Array<ArrayBuffer> {
  const start = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0);
  return joined(start, seededBytes(seed)(sizeBytes - start.length));
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.concat(parts));
}
