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

/** A small picture of a balai desa; `note` lies inside it unseen, so that no two are the same file. */
export function samplePhoto(note: string): Uint8Array<ArrayBuffer> {
  const picture = Buffer.from(PHOTO.replaceAll('\n', ''), 'base64');
  const comment = latin(note);
  const marker = Uint8Array.of(0xff, 0xfe, 0, comment.length + 2);
  return Uint8Array.from(
    Buffer.concat([picture.subarray(0, 2), marker, comment, picture.subarray(2)]),
  );
}

function latin(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.from(text, 'latin1'));
}

/** 120 x 90 JPEG, base64. */
const PHOTO = `
/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDACAWGBwYFCAcGhwkIiAmMFA0MCwsMGJGSjpQdGZ6eHJmcG6AkLicgIiuim5woNqi
rr7EztDOfJri8uDI8LjKzsb/2wBDASIkJDAqMF40NF7GhHCExsbGxsbGxsbGxsbGxsbGxsbGxsbGxsbGxsbGxsbGxsbGxsbG
xsbGxsbGxsbGxsbGxsb/wAARCABaAHgDASIAAhEBAxEB/8QAGQABAAMBAQAAAAAAAAAAAAAAAAMEBQIB/8QAKRABAAEBBQcE
AwAAAAAAAAAAAAECAwQRFKIFEzE0Y4GxEiFTYSJxof/EABgBAQEBAQEAAAAAAAAAAAAAAAABAwIE/8QAHhEBAQEBAAIDAQEA
AAAAAAAAAAECEQMxEiFRE0H/2gAMAwEAAhEDEQA/ANYBUAAAABzVXFP7R7ycfplvzYxeWu5jVTDmmuKv26aTU1OxzZZ7AFQA
AAAAABFbWu6s5rq/GmOMuda+M6snUk1RTxRVWkzw9lWb9d542n8kzt3+TTLx+TyeXX1JZG2Zie6nEGdu/wAmmTO3f5NMvP8A
z3+Vp88/qd3TaTHH3Vc7d/k0yZ27/Jpl1meTN7JUusX3V+Koq4PWfF+u8cLT+St2NrvbOK6fypnhL2+Py6v1qcYazP8AKlAb
uAAAABV2lyFp28wtKu0uQtO3mBL6YIAxAAAAG9s3kLPv5lgt7ZvIWffzI7x7WgBoAACnn+nqM/09Sdi8q4q7S5C07eYc5/p6
kF9ve9utdHowxw98fs7EsvGUArAAAAAb2zeQs+/mWC1ble91daKPRjhj74/Y7xO1pinn+nqM/wBPUnY15VwU8/09QdhyqQDh
oAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA//9k=
`;
