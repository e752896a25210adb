import { describe, expect, test } from 'vitest';
import {
  normalizeFungsi,
  normalizeKode,
} from '../../../../src/domain/reports/kode/normalize-kode.ts';

describe('a code', () => {
  test.for([
    ['5.1.1.01. [01.01.01]', '5.1.1.01', '1.1.01'],
    ['5.1.1.01 [01.01.01] ', '5.1.1.01', '1.1.01'],
    ['5.1.1.01 [x]', '5.1.1.01', null],
    ['[01.01.01] x', null, null],
    ['5.1.1.01 [01.01.01]x', null, null],
    ['x\n5.1.1.01 [01.01.01]', null, null],
    ['1.1.01.5.1.1.01', '5.1.1.01', '1.1.01'],
    ['4.1.01.5.1.1.01', '5.1.1.01', '4.1.01'],
    ['01.01.02', null, '1.1.02'],
    ['4.2.1.01', '4.2.1.01', null],
    ['07.2003.4.2.1.01', '4.2.1.01', null],
    ['4 2 4 90-99', '4.2.4.90', null],
    ['6.1.1.01.02', '6.1.1.01', null],
    ['0.1', null, null],
    ['9.9.99', null, null],
    ['9.9.99.5.1', null, null],
    ['1.1.01.9.1', null, null],
    ['4.5.1.05', '4.5.1.05', null],
    ['5.3.0', null, '5.3.00'],
    ['1.4.0101', null, '1.4.01'],
    ['4.2.1.01\u200B', '4.2.1.01', null],
  ] as const)('%j names rekening %s and fungsi %s', ([text, rekening, fungsi]) => {
    expect(normalizeKode(text)).toMatchObject({ rekening, fungsi });
  });

  test('keeps the local digits behind the objek', () => {
    expect(normalizeKode('6.1.1.01.02').rincian).toBe('02');
    expect(normalizeKode('6.1.1.01').rincian).toBeNull();
    expect(normalizeKode('1.1.01.5.1.1.01.3').rincian).toBe('3');
  });

  test('is looked for in no more than sixty letters', () => {
    expect(normalizeKode(`4.2.1.01${' '.repeat(52)}`).rekening).toBe('4.2.1.01');
    expect(normalizeKode(`4.2.1.01${' '.repeat(53)}`).rekening).toBeNull();
  });

  test('of a column of kegiatan alone has three parts, and a fourth for its paket', () => {
    expect(normalizeFungsi('4.1')).toBe('4.1');
    expect(normalizeFungsi(' 01. 02. 3 ')).toBe('1.2.03');
    expect(normalizeFungsi('1.2.03.04')).toBe('1.2.03');
    expect(normalizeFungsi('1.2.03.04.05')).toBeNull();
    expect(normalizeFungsi('07.2003.01.01.01.')).toBe('1.1.01');
    expect(normalizeFungsi('1.2.03 x')).toBeNull();
    expect(normalizeFungsi('7.1')).toBeNull();
    expect(normalizeFungsi('')).toBeNull();
  });
});
