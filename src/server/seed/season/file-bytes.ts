import { readFileSync } from 'node:fs';

/* Small files that are what they say and open in any viewer. */

/** One page with these lines, plain Latin letters. */
export function samplePdf(lines: readonly string[]): Uint8Array<ArrayBuffer> {
  const shown = lines.map((line) => `(${line.replace(/[()\\]/g, '')}) Tj T*`).join(' ');
  const text = `BT /F1 12 Tf 16 TL 56 780 Td ${shown} ET`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${text.length}>>\nstream\n${text}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ];
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 6\n0000000000 65535 f \n${offsets.join('')}`;
  return latin(`${body}${table}trailer<</Size 6/Root 1 0 R>>\nstartxref\n${body.length}\n%%EOF\n`);
}

const photo = readFileSync(new URL('sample-photo.jpg', import.meta.url));

/** A small picture of a balai desa; `note` lies inside it unseen, so that no two are the same file. */
export function samplePhoto(note: string): Uint8Array<ArrayBuffer> {
  const comment = latin(note);
  const marker = Uint8Array.of(0xff, 0xfe, 0, comment.length + 2);
  return Uint8Array.from(Buffer.concat([photo.subarray(0, 2), marker, comment, photo.subarray(2)]));
}

function latin(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.from(text, 'latin1'));
}
