import { searchKode } from '../../../../src/domain/reports/kode/search-kode.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  createCodeList,
  parentsOf,
  fungsiName,
  kegiatanToChoose,
  needsSpec,
  rekeningByCode,
  rekeningName,
} from '../../../../src/domain/reports/kode/kode-names.ts';
import { findKode } from '../../../../src/domain/reports/kode/find-kode.ts';
import peoplesWords from '../../../../src/domain/reports/kode/peoples-words.json' with { type: 'json' };
import annexFungsi from '../../../../src/domain/reports/kode/kode-fungsi.json' with { type: 'json' };
import { normalizeKode } from '../../../../src/domain/reports/kode/normalize-kode.ts';
import {
  kodeFungsiSchema,
  kodeRekeningSchema,
} from '../../../../src/domain/reports/kode/kode-schema.ts';

const fungsiByCode = createCodeList(annexFungsi);
const levels = (codes: Iterable<string>, level: number) =>
  [...codes].filter((code) => code.split('.').length === level);

describe('the annex', () => {
  test('has 5 bidang, 27 sub bidang and 151 kegiatan', () => {
    const codes = [...fungsiByCode().keys()];
    expect([1, 2, 3].map((level) => levels(codes, level).length)).toEqual([5, 27, 151]);
  });

  test('has 3 akun, 9 kelompok and no jenis 4.3.7 or 4.3.8', () => {
    const codes = [...rekeningByCode().keys()];
    expect([1, 2].map((level) => levels(codes, level).length)).toEqual([3, 9]);
    expect(rekeningName('4.3.7')).toBeNull();
    expect(rekeningName('4.3.8')).toBeNull();
    expect(rekeningName('4.3.9')).not.toBeNull();
  });

  test('has every parent of every code, in order, and codes the schema takes', () => {
    for (const list of [fungsiByCode(), rekeningByCode()]) {
      const codes = [...list.keys()];
      for (const code of codes) {
        expect(parentsOf(code).filter((parent) => !list.has(parent))).toEqual([]);
      }
      expect(codes.toSorted()).toEqual(codes);
    }
    for (const code of levels(rekeningByCode().keys(), 4)) kodeRekeningSchema.parse(code);
    for (const { code } of kegiatanToChoose()) kodeFungsiSchema.parse(code);
  });

  test('marks the physical kegiatan that need a specification', () => {
    expect(needsSpec('2.3.10')).toBe(true);
    expect(needsSpec('1.2.03')).toBe(true);
    expect(needsSpec('2.3.16')).toBe(false);
    expect(needsSpec('1.1.01')).toBe(false);
    expect(fungsiName('2.3.10')).toBe('Pembangunan/Rehabilitasi/Peningkatan/Pengerasan Jalan Desa');
  });

  test('knows the local room 90-99 and what Siskeudes and OpenSID add', () => {
    expect(rekeningName('4.3.9.99')).toBe('Lain-lain Pendapatan Desa yang Sah');
    expect(rekeningName('5.3.5.91')).toBe('Belanja Modal Jalan/Prasarana Jalan');
    expect(rekeningName('4.1.1.02')).toBeNull();
    expect(fungsiName('1.4.90')).toMatch(/^Lain-lain Tata Praja/);
    expect(fungsiName('1.1.08')).toMatch(/Dana Desa/);
    expect(fungsiName('4.2.06')).toMatch(/Irigasi/);
    expect(fungsiName('5.3.01')).toBe(fungsiName('5.3.00'));
    expect(fungsiName('1.9.01')).toBeNull();
  });
});

describe('findKode', () => {
  const codes = (query: string, options = {}) => findKode(query, options).map(({ code }) => code);

  test('finds by every word of the name, whatever its case or accents', () => {
    expect(codes('JALAN desa pengerasan')[0]).toBe('2.3.10');
    expect(codes('pósyandu makanan')).toEqual(['2.2.02']);
    expect(codes('pesawat terbang')).toEqual([]);
    // One word of two is better than nothing to choose from.
    expect(codes('jalan pesawat')).toContain('2.3.10');
  });

  test('finds by the beginning of a code, dots, spaces and leading zeros alike', () => {
    expect(codes('5.1.1', { kind: 'rekening' })).toEqual(['5.1.1.01', '5.1.1.02', '5.1.1.90']);
    expect(codes('5 1 1', { kind: 'rekening' })).toEqual(codes('5.1.1.', { kind: 'rekening' }));
    expect(codes('01.01.02', { kind: 'fungsi' })[0]).toBe('1.1.02');
    expect(codes('2.3.1', { kind: 'fungsi' })[0]).toBe('2.3.01');
  });

  test('mixes code and words', () => {
    expect(codes('5.3.5 bahan')).toEqual(['5.3.5.03']);
  });

  test('keeps to one akun and offers no kegiatan then', () => {
    const found = findKode('dana', { akun: '4' });
    expect(found.map(({ code }) => code)).toContain('4.2.1.01');
    expect(found.every(({ code, kind }) => code.startsWith('4') && kind === 'rekening')).toBe(true);
  });

  test('understands the short forms of the office', () => {
    expect(codes('siltap', { akun: '5' })).toEqual(['5.1.1.01', '5.1.2.01']);
    expect(codes('atk', { akun: '5' })[0]).toBe('5.2.1.01');
    expect(codes('blt', { kind: 'fungsi' })).toEqual(['5.3.00']);
  });

  test('what people call a thing stands at a code of the lists', () => {
    const nameOf = (code: string) => rekeningName(code) ?? fungsiName(code);
    expect(Object.keys(peoplesWords).filter((code) => nameOf(code) === null)).toEqual([]);
  });

  test('finds every code of the annex by itself and by its own name', () => {
    for (const { code, name, kind } of findKode('', { limit: 1000 })) {
      expect(findKode(code, { kind })[0]?.code).toBe(code);
      expect(
        findKode(name.replaceAll(/\d/g, ''), { kind, limit: 100 }).map((k) => k.code),
      ).toContain(code);
    }
  });

  test('never throws, whatever is typed', () => {
    fc.assert(fc.property(fc.string(), (query) => findKode(query).length <= 30));
  });
});

describe('normalizeKode', () => {
  test.each([
    ['5.1.1.01. [01.01.01]', '5.1.1.01', '1.1.01'],
    ['01.01.02', null, '1.1.02'],
    ['01.01', null, '1.1'],
    ['04.01', null, '4.1'],
    ['05', null, '5'],
    ['4 1 1 2', '4.1.1.02', null],
    ['4 2 4 90-99', '4.2.4.90', null],
    ['4.2.1.01.', '4.2.1.01', null],
    ['4 2 1 ', '4.2.1', null],
    ['4', '4', null],
    ['5.4', '5.4', null],
    ['2.3.10', null, '2.3.10'],
    ['4.1.05', null, '4.1.05'],
    ['5.1.00', null, '5.1.00'],
    ['1.1.01.5.1.1.01', '5.1.1.01', '1.1.01'],
    ['1 1 01 5 1 1 01', '5.1.1.01', '1.1.01'],
    ['4.2.03 5.2.7.05', '5.2.7.05', '4.2.03'],
    ['07.2003.01.01.03', null, '1.1.03'],
    ['7.1.1.01', null, null],
    ['PENDAPATAN', null, null],
    ['', null, null],
    ['1.250.000', null, null],
  ])('reads %j', (text, rekening, fungsi) => {
    expect(normalizeKode(text)).toMatchObject({ rekening, fungsi });
  });

  test('keeps the local digits behind an objek apart', () => {
    expect(normalizeKode('5.2.1.01.03')).toEqual({
      rekening: '5.2.1.01',
      fungsi: null,
      rincian: '03',
    });
  });

  test('reads its own output back', () => {
    for (const { code, kind } of findKode('', { limit: 1000 })) {
      expect(normalizeKode(code)[kind]).toBe(code);
    }
  });
});

describe('searchKode', () => {
  const entry = (code: string, name: string) => ({ code, name, needsSpec: false });
  const found = (query: string, ...entries: readonly ReturnType<typeof entry>[]) =>
    searchKode(query, entries, 10).map(({ code }) => code);

  test('puts a whole word before the beginning of one, and that before its middle', () => {
    const names = [
      entry('1', 'Perkertasan'),
      entry('2', 'Kertasan'),
      entry('3', 'Kertas kado tebal'),
    ];
    expect(found('kertas', ...names)).toEqual(['3', '2', '1']);
  });

  test('puts the whole code before its beginning, whatever its zeros', () => {
    const codes = [
      entry('1.1.02', 'A'),
      entry('1.1.2', 'B'),
      entry('1.1', 'C'),
      entry('1.1.20', 'D'),
    ];
    expect(found('1.1', ...codes)).toEqual(['1.1', '1.1.02', '1.1.2', '1.1.20']);
    expect(found('01.01.2', ...codes)).toEqual(['1.1.02', '1.1.2', '1.1.20']);
    expect(found(' .1..1. ', ...codes)).toEqual(['1.1', '1.1.02', '1.1.2', '1.1.20']);
    expect(found('2', ...codes)).toEqual([]);
    expect(found('10', entry('10', 'A'), entry('1', 'B'))).toEqual(['10']);
  });

  test('puts the shorter name first, and what is equal in the order of the codes', () => {
    const names = [entry('3', 'Jalan'), entry('1', 'Jalan desa'), entry('2', 'Jalan')];
    expect(found('jalan', ...names)).toEqual(['2', '3', '1']);
    expect(found('', ...names)).toEqual(['1', '2', '3']);
  });

  test('wants every word and takes no more than asked for', () => {
    const names = [entry('1', 'Jalan desa'), entry('2', 'Jalan usaha tani')];
    expect(found('jalan tani', ...names)).toEqual(['2']);
    expect(found('tani, JALAN', ...names)).toEqual(['2']);
    expect(found('j.a.l.a.n desa', ...names)).toEqual(['1']);
    expect(found('2 jalan', ...names)).toEqual(['2']);
    expect(searchKode('jalan', names, 1).map(({ code }) => code)).toEqual(['1']);
  });

  test.each([
    ['dd', '4.2.1.01'],
    ['dds', '4.2.1.01'],
    ['pbh', '4.2.2.01'],
    ['bhprd', '4.2.2.01'],
    ['add', '4.2.3.01'],
    ['siltap', '5.1.1.01'],
    ['siltap', '5.1.2.01'],
    ['bpjs', '5.1.3.01'],
    ['bpjs', '5.1.3.02'],
    ['bpjs', '5.1.3.03'],
    ['bpjs', '5.1.3.04'],
    ['atk', '5.2.1.01'],
    ['bbm', '5.2.1.04'],
    ['mamin', '5.2.1.06'],
    ['blt', '5.4.1.01'],
    ['bantuan langsung tunai', '5.4.1.01'],
    ['bumdes', '6.2.2.01'],
    ['siltap', '1.1.01'],
    ['siltap', '1.1.02'],
    ['bpjs', '1.1.03'],
    ['pmt', '2.2.02'],
    ['stunting', '2.2.02'],
    ['bumdes', '4.6.01'],
    ['bumdes', '4.6.02'],
    ['blt', '5.3.00'],
  ])('knows %s for %s', (short, code) => {
    expect(found(short, entry(code, 'x'), entry('9', 'x'))).toEqual([code]);
  });
});
