import { describe, expect, test } from 'vitest';
import {
  isEncryptedXlsx,
  MAX_TEXT_BYTES,
  refused,
  shapeOfFile,
} from '../../../../src/domain/reports/import/table.ts';

const text = (content: string) => Uint8Array.from(content, (char) => char.charCodeAt(0));

describe('shapeOfFile', () => {
  test.each([
    ['a PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a], 'image'],
    ['a JPEG', [0xff, 0xd8, 0xff, 0xe0], 'image'],
    ['a PDF', [...text('%PDF-1.7')], 'pdf'],
    ['an xls', [0xd0, 0xcf, 0x11, 0xe0], 'xls'],
    ['a GIF', [0x47, 0x49, 0x46, 0x38, 0x39], 'image'],
    ['a WebP', [0x52, 0x49, 0x46, 0x46, 0x10], 'image'],
    ['UTF-16 text', [0xff, 0xfe, 0x34, 0x00], 'utf-16'],
    ['UTF-16 text with its bytes the other way round', [0xfe, 0xff, 0x00, 0x34], 'utf-16'],
    ['NUL bytes', [0x34, 0x00, 0x35], 'binary'],
  ])('refuses %s', (_what, bytes, reason) => {
    expect(shapeOfFile(Uint8Array.from(bytes), bytes.length)).toEqual({ kind: 'refused', reason });
  });

  test('knows a zip from a text that begins with the same letters', () => {
    expect(shapeOfFile(text('PK\u0003\u0004'), 10_000_000)).toEqual({ kind: 'zip' });
    expect(shapeOfFile(text('PKK;Uraian;Anggaran'), 100)).toEqual({ kind: 'text' });
  });

  test('a text that begins like a picture for some letters is a text', () => {
    for (const start of ['GIF', 'RIF', '%PD', 'PK'])
      expect(shapeOfFile(text(`${start};x`), 100)).toEqual({ kind: 'text' });
  });

  test('looks for NUL in its first 4,096 bytes alone', () => {
    const nulAt = (at: number) => text(`${'x'.repeat(at)}\0`);
    expect(shapeOfFile(nulAt(4095), 5000)).toMatchObject({ reason: 'binary' });
    expect(shapeOfFile(nulAt(4096), 5000)).toEqual({ kind: 'text' });
  });

  test('one byte too many is too large', () => {
    const large = { kind: 'refused', reason: 'too-large' };
    expect(shapeOfFile(text('KODE'), MAX_TEXT_BYTES + 1)).toEqual(large);
    expect(shapeOfFile(text('PK\u0003\u0004'), 10_000_001)).toEqual(large);
  });

  test('a refusal says the line where it knows one, and no line where not', () => {
    expect(refused('no-columns', 7)).toEqual({
      kind: 'refused',
      reason: 'no-columns',
      sourceLine: 7,
    });
    expect(Object.keys(refused('empty'))).toEqual(['kind', 'reason']);
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
    expect(isEncryptedXlsx(text(name))).toBe(false);
    expect(isEncryptedXlsx(text(''))).toBe(false);
  });
});
