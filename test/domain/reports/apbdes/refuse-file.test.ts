import { describe, expect, test } from 'vitest';
import {
  MAX_IMPORT_BYTES,
  refuseFile,
} from '../../../../src/domain/reports/apbdes/import/refuse-file.ts';

const text = (content: string) => Uint8Array.from(content, (char) => char.charCodeAt(0));

describe('refuseFile', () => {
  test.each([
    ['a PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a], 'image'],
    ['a JPEG', [0xff, 0xd8, 0xff, 0xe0], 'image'],
    ['a PDF', [...text('%PDF-1.7')], 'pdf'],
    ['an xlsx', [...text('PK\u0003\u0004')], 'spreadsheet'],
    ['an xls', [0xd0, 0xcf, 0x11, 0xe0], 'spreadsheet'],
    ['UTF-16 text', [0xff, 0xfe, 0x34, 0x00], 'utf-16'],
    ['NUL bytes', [0x34, 0x00, 0x35], 'binary'],
  ])('refuses %s', (_what, bytes, reason) => {
    expect(refuseFile(Uint8Array.from(bytes), bytes.length)).toEqual({ kind: 'refused', reason });
  });

  test('refuses an empty file, and one of 50 MB from its first bytes alone', () => {
    expect(refuseFile(new Uint8Array(), 0)).toMatchObject({ reason: 'empty' });
    expect(refuseFile(text('KODE;URAIAN'), 50_000_000)).toMatchObject({ reason: 'too-large' });
    expect(refuseFile(text('KODE;URAIAN'), MAX_IMPORT_BYTES)).toBeNull();
  });
});
