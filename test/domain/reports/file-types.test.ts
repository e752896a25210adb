import { expect, test } from 'vitest';
import { sniffFileType } from '../../../src/domain/reports/file-types.ts';
import { sampleFiles, strangeFiles } from '../../support/sample-files.ts';

const look = (bytes: Uint8Array) => sniffFileType(bytes, bytes);

test('knows a file by its bytes', () => {
  const found = Object.fromEntries(
    Object.entries(sampleFiles).map(([name, bytes]) => [name, look(bytes)?.split(/[/.]/).at(-1)]),
  );
  expect(found).toEqual({
    jpeg: 'jpeg',
    png: 'png',
    webp: 'webp',
    pdf: 'pdf',
    xlsx: 'sheet',
    docx: 'document',
    csv: 'plain',
  });
});

test.each(Object.entries(strangeFiles))('takes no %s', (_, bytes) => {
  expect(look(bytes)).toBeNull();
});

test('finds what a large zip holds in the list at its end', () => {
  const head = Uint8Array.from(Buffer.from('PK\u0003\u0004[Content_Types].xml', 'latin1'));
  const tail = Uint8Array.from(Buffer.from('xl/workbook.xml', 'latin1'));
  expect(sniffFileType(head, tail)).toMatch(/spreadsheetml/);
});
