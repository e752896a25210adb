import { describe, expect, test } from 'vitest';
import {
  isEncryptedXlsx,
  MAX_TEXT_BYTES,
  shapeOfFile,
} from '../../../../src/domain/reports/import/refuse-file.ts';

const text = (content: string) => Uint8Array.from(content, (char) => char.charCodeAt(0));

describe('shapeOfFile', () => {
  test.each([
    ['a PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a], 'image'],
    ['a JPEG', [0xff, 0xd8, 0xff, 0xe0], 'image'],
    ['a PDF', [...text('%PDF-1.7')], 'pdf'],
    ['an xls', [0xd0, 0xcf, 0x11, 0xe0], 'xls'],
    ['UTF-16 text', [0xff, 0xfe, 0x34, 0x00], 'utf-16'],
    ['NUL bytes', [0x34, 0x00, 0x35], 'binary'],
  ])('refuses %s', (_what, bytes, reason) => {
    expect(shapeOfFile(Uint8Array.from(bytes), bytes.length)).toEqual({ kind: 'refused', reason });
  });

  test('knows a zip from a text that begins with the same letters', () => {
    expect(shapeOfFile(text('PK\u0003\u0004'), 10_000_000)).toEqual({ kind: 'zip' });
    expect(shapeOfFile(text('PKK;Uraian;Anggaran'), 100)).toEqual({ kind: 'text' });
  });

  test('refuses an empty file, and one of 50 MB from its first bytes alone', () => {
    expect(shapeOfFile(new Uint8Array(), 0)).toMatchObject({ reason: 'empty' });
    expect(shapeOfFile(text('KODE;URAIAN'), 50_000_000)).toMatchObject({ reason: 'too-large' });
    expect(shapeOfFile(text('PK\u0003\u0004'), 50_000_000)).toMatchObject({ reason: 'too-large' });
    expect(shapeOfFile(text('KODE;URAIAN'), MAX_TEXT_BYTES)).toEqual({ kind: 'text' });
  });

  test('tells an encrypted xlsx from an old xls', () => {
    const name = Array.from('EncryptedPackage').join('\0');
    expect(isEncryptedXlsx(text(`\u00d0\u00cf EE${name}\0`))).toBe(true);
    expect(isEncryptedXlsx(text('\u00d0\u00cf Excel Workbook E'))).toBe(false);
  });
});
