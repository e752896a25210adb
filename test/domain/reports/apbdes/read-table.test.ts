import { describe, expect, test } from 'vitest';
import { checkApbdes } from '../../../../src/domain/reports/apbdes/checks.ts';
import { apbdesContentSchema } from '../../../../src/domain/reports/apbdes/schema.ts';
import { anApbdes } from '../../../support/an-apbdes.ts';
import { apbdesFixture, lineOf, mismatches, read, retold } from '../../../support/read-import.ts';

const perboto = apbdesFixture('perboto-apbdes-2025.csv');
const pulosaren = apbdesFixture('pulosaren-perubahan-2025.csv');
const jepatlor = apbdesFixture('jepatlor-apbdes-2021.txt');

describe('Perboto, APBDes 2025: semicolons, Rp, kegiatan in brackets', () => {
  const result = read(perboto);

  test('becomes 13 lines with kegiatan and source', () => {
    expect(result.lines).toHaveLength(13);
    expect(lineOf(result, 3)).toMatchObject({
      rekening: '4.2.1.01',
      fungsi: null,
      uraian: 'Dana Desa',
      sumberDana: 'DDS',
      anggaran: 964_073_000,
    });
    expect(lineOf(result, 20)).toMatchObject({
      rekening: '5.1.3.04',
      fungsi: '1.1.03',
      anggaran: 20_463_990,
    });
  });

  test('tells which parents do not add up, since the slice is cut, and only those', () => {
    expect(mismatches(result)).toEqual([
      ['I1', 10, 'anggaran', 681_922_621, 412_814_121],
      ['I1', 11, 'anggaran', 571_602_121, 412_814_121],
      ['I1', 21, 'anggaran', 68_673_451, 2_343_451],
    ]);
  });

  test('tells of a printed total that is not the sum', () => {
    const wrong = perboto.replace('1.839.335.000', '1.839.335.001');
    expect(mismatches(read(wrong))[0]).toEqual(['I1', 8, 'anggaran', 1_839_335_001, 1_839_335_000]);
  });
});

describe('Pulosaren, Perubahan 2025: before, after, change', () => {
  const result = read(pulosaren, 'apbdes-perubahan');

  test('reads both columns and keeps the same pair twice', () => {
    expect(result.lines).toHaveLength(12);
    expect(lineOf(result, 17)).toMatchObject({ rekening: '5.1.2.01', fungsi: '1.1.02' });
    expect(lineOf(result, 18)).toMatchObject({
      rekening: '5.1.2.01',
      fungsi: '1.1.02',
      sebelum: 370_500_000,
      anggaran: 353_875_000,
    });
  });

  test('I1 checks both columns of a parent', () => {
    expect(mismatches(result).map(([, sourceLine, column]) => [sourceLine, column])).toEqual([
      [11, 'anggaran'],
      [11, 'sebelum'],
      [12, 'anggaran'],
      [12, 'sebelum'],
      [16, 'anggaran'],
      [16, 'sebelum'],
    ]);
  });

  test('I13 tells of a printed change that is not after less before', () => {
    const wrong = read(pulosaren.replace('-16.625.000', '(16.625.001)'), 'apbdes-perubahan');
    expect(mismatches(wrong)).toContainEqual([
      'I13-printed',
      18,
      'perubahan',
      -16_625_001,
      -16_625_000,
    ]);
  });

  test('takes the amounts after the change and no others into a murni', () => {
    expect(lineOf(read(pulosaren), 18)).toMatchObject({ sebelum: null, anggaran: 353_875_000 });
  });
});

describe('Jepatlor, penjabaran 2021: columns by spaces, sources in free words', () => {
  const result = read(jepatlor);

  test('becomes 13 lines with output and source', () => {
    expect(result.lines).toHaveLength(13);
    expect(lineOf(result, 5)).toMatchObject({
      rekening: '4.1.1.02',
      uraian: 'Lain-lain (Sewa Las Listrik Desa)',
      volume: '1',
      satuan: 'Thn',
      anggaran: 1_250_000,
      sumberDana: 'PAD',
    });
    expect(lineOf(result, 16)).toMatchObject({ anggaran: 889_478_000, sumberDana: 'DDS' });
    expect(lineOf(result, 18)).toMatchObject({ sumberDana: 'PBH', anggaran: 26_128_187 });
    expect(lineOf(result, 23)).toMatchObject({ rekening: '4.2.4.90', sumberDana: 'PBP' });
  });

  test('keeps an objek without amount as a line, and the rest as parents', () => {
    expect(lineOf(result, 9)).toMatchObject({ rekening: '4.1.2.04', anggaran: null });
    expect(new Set(result.skipped.map(({ reason }) => reason))).toEqual(new Set(['parent']));
    expect(result.findings).toEqual([]);
  });
});

describe.each([
  ['perboto', perboto, 'apbdes'],
  ['pulosaren', pulosaren, 'apbdes-perubahan'],
  ['jepatlor', jepatlor, 'apbdes'],
] as const)('%s', (_name, text, kind) => {
  test('has every line in exactly one bucket, with line ends of any system', () => {
    const plain = text.trimEnd();
    expect(retold(read(text, kind))).toBe(plain);
    expect(retold(read(`\uFEFF${plain.replaceAll('\n', '\r\n')}\r\n`, kind))).toBe(plain);
  });

  test('is a draft the schema takes and the checks never block', () => {
    const { lines } = read(text, kind);
    const content = anApbdes({
      lines: Object.fromEntries(lines.map(({ id, line }) => [id, line])),
    });
    expect(() => apbdesContentSchema.parse(content)).not.toThrow();
    const levels = checkApbdes(content, { kind, tahun: 2025 }).map(({ level }) => level);
    expect(levels).not.toContain('blocks');
  });
});
