import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tanggalSchema } from '../../../../src/domain/basics/tanggal.ts';
import { checkMusyawarah } from '../../../../src/domain/reports/musyawarah/checks.ts';
import type { MusyawarahCheckContext } from '../../../../src/domain/reports/musyawarah/checks/dates.ts';
import type { Acara, MusyawarahContent } from '../../../../src/domain/reports/musyawarah/schema.ts';
import {
  emptyMusyawarah,
  musyawarahContentSchema,
  unsurSchema,
} from '../../../../src/domain/reports/musyawarah/schema.ts';
import { aHadirin, aMusyawarah, anUsulan } from '../../../support/a-musyawarah.ts';

const day = (text: string) => tanggalSchema.parse(text);
const kinds = ['musdes-rkpdes', 'musrenbangdes', 'musrenbang-kecamatan'] as const;

test('a Musdes written down whole brings no finding', () => {
  expect(rules(aMusyawarah())).toEqual([]);
});

test('a meeting nobody is written down for cannot be filed', () => {
  for (const kind of kinds)
    expect(check(aMusyawarah({ hadirin: {} }), { kind })).toContainEqual(
      expect.objectContaining({ level: 'blocks', rule: 'hadirin-kosong' }),
    );
});

test.each([
  ['musdes-rkpdes', '2026-06-30', '2026-07-01', 'D1'],
  ['musrenbangdes', '2026-09-30', '2026-10-01', 'D2c'],
  ['musrenbang-kecamatan', '2026-02-14', '2026-02-15', 'D4'],
] as const)('%s by %s is in time, on %s it is %s', (kind, last, after, rule) => {
  expect(rules(on({ tanggal: day(last) }), { kind })).not.toContain(rule);
  expect(rules(on({ tanggal: day(after) }), { kind })).toContain(rule);
});

test('the day of the Musrenbang kecamatan is told and not asked, since the rule was not read', () => {
  const found = check(on({ tanggal: day('2026-03-01') }), { kind: 'musrenbang-kecamatan' });
  expect(found.find(({ rule }) => rule === 'D4')).toMatchObject({ level: 'notice' });
});

test('a meeting still to come, or a Musrenbangdes before its Musdes, is seen', () => {
  expect(rules(on({ tanggal: day('2026-12-01') }))).toContain('tanggal-nanti');
  const musdes = on({ tanggal: day('2026-06-20') });
  expect(rules(aMusyawarah(), { kind: 'musrenbangdes', musdes })).toContain('urutan');
});

test('who leads, who writes, the minutes and what was agreed are asked for', () => {
  const bare = aMusyawarah({ acara: emptyMusyawarah.acara, kesepakatan: {}, lampiran: {} });
  expect(rules(bare)).toEqual(
    expect.arrayContaining(['tanggal', 'pimpinan', 'notulis', 'notulen', 'kesepakatan', 'tempat']),
  );
  expect(rules(on({ notulen: '' }))).not.toContain('notulen'); // the signed berita acara is there
});

test('the Pemdes, the BPD and somebody of the people are to be there', () => {
  const only = (unsur: 'pemdes' | 'bpd' | 'tani') =>
    aMusyawarah({ hadirin: { a: aHadirin({ unsur }) } });
  expect(rules(only('tani'))).toEqual(expect.arrayContaining(['unsur-pemdes', 'unsur-bpd']));
  expect(rules(only('pemdes'))).toEqual(expect.arrayContaining(['unsur-bpd', 'unsur-masyarakat']));
});

test('in the kecamatan the desa brings its kades, BPD and delegasi', () => {
  const found = rules(aMusyawarah(), { kind: 'musrenbang-kecamatan' });
  expect(found).toEqual(expect.arrayContaining(['unsur-kepala-desa', 'unsur-delegasi']));
  expect(found).not.toContain('unsur-bpd');
  expect(found).not.toContain('kuorum');
});

test('all without L/P are one finding that leads to the first', () => {
  const hadirin = {
    x: aHadirin({ jenisKelamin: null, nama: 'Budi' }),
    y: aHadirin({ jenisKelamin: null, nama: 'Tono' }),
  };
  expect(check(aMusyawarah({ hadirin }))).toContainEqual(
    expect.objectContaining({
      rule: 'hadirin-jenis-kelamin',
      where: ['hadirin', 'x', 'jenisKelamin'],
      values: { count: 2, nama: 'Budi' },
    }),
  );
});

test('the kinds of LKD that nobody came from are named', () => {
  const { hadirin } = aMusyawarah();
  const { c: _pkk, h: _lpm, ...others } = hadirin;
  expect(check(aMusyawarah({ hadirin: others }))).toContainEqual(
    expect.objectContaining({
      level: 'notice',
      rule: 'lkd',
      values: { present: 4, missing: 'pkk lpm' },
    }),
  );
});

test('two thirds of those invited is told as a notice, and its basis says that it was replaced', () => {
  const found = check(on({ jumlahUndangan: 13 })).find(({ rule }) => rule === 'kuorum');
  expect(found).toMatchObject({
    level: 'notice',
    values: { orang: 8, undangan: 13, needed: 9 },
  });
  expect(found?.basis).toContain('diganti');
  expect(rules(on({ jumlahUndangan: 12 }))).not.toContain('kuorum');
});

test('signatures are on the phone or on the photographed sheet', () => {
  expect(rules(aMusyawarah({ lampiran: {} }))).toContain('tanda-tangan');
});

test('a priority given twice and a proposal without a place are told', () => {
  const usulan = { u: anUsulan(), v: anUsulan({ uraian: 'Talud', lokasi: '' }) };
  expect(rules(aMusyawarah({ usulan }))).toEqual(
    expect.arrayContaining(['usulan-sama', 'usulan-lokasi']),
  );
});

const text = fc.string({ maxLength: 20 });
const contentArb: fc.Arbitrary<MusyawarahContent> = fc.record({
  acara: fc.record({
    ...Object.fromEntries(Object.keys(emptyMusyawarah.acara).map((key) => [key, text])),
    jamMulai: fc.constantFrom('', '09:00'),
    jamSelesai: fc.constantFrom('', '08:00'),
    tanggal: fc.constantFrom(null, day('2026-06-30'), day('1999-01-01')),
    jumlahUndangan: fc.option(fc.nat(9999)),
  }) as unknown as fc.Arbitrary<Acara>, // the keys are those of an acara
  hadirin: fc.dictionary(
    fc.stringMatching(/^[\w-]{1,8}$/),
    fc.record({
      nama: text,
      jenisKelamin: fc.constantFrom('L', 'P', null),
      unsur: fc.constantFrom(null, ...unsurSchema.options),
      lembaga: fc.constantFrom(null, 'rt', 'pkk'),
      jabatan: text,
      alamat: text,
      tandaTangan: fc.constantFrom(null, 'AAAA', 'A'),
      at: fc.constant(aHadirin().at),
      dicatatOleh: text,
    }),
  ),
  pasangan: fc.dictionary(
    fc.stringMatching(/^[\w-]{1,4}\|[\w-]{1,4}$/),
    fc.record({ sama: fc.boolean() }),
  ),
  kesepakatan: fc.dictionary(fc.stringMatching(/^[\w-]{1,4}$/), fc.record({ uraian: text })),
  usulan: fc.dictionary(
    fc.stringMatching(/^[\w-]{1,4}$/),
    text.map((uraian) => anUsulan({ uraian, prioritas: null })),
  ),
  lampiran: fc.constant({}),
  catatan: text,
});

test('the checks answer on whatever the schema takes', () => {
  fc.assert(
    fc.property(contentArb, fc.constantFrom(...kinds), (content, kind) => {
      expect(musyawarahContentSchema.safeParse(content).success).toBe(true);
      expect(check(content, { kind }).every(({ basis }) => basis !== '')).toBe(true);
    }),
  );
});

test('an empty content is valid', () => {
  expect(musyawarahContentSchema.safeParse(emptyMusyawarah).data).toEqual(emptyMusyawarah);
});

function on(acara: Partial<Acara>): MusyawarahContent {
  const content = aMusyawarah();
  return { ...content, acara: { ...content.acara, ...acara } };
}

function check(content: MusyawarahContent, context: Partial<MusyawarahCheckContext> = {}) {
  return checkMusyawarah(content, {
    kind: 'musdes-rkpdes',
    tahun: 2027,
    filedOn: day('2026-11-24'),
    ...context,
  });
}

function rules(content: MusyawarahContent, context: Partial<MusyawarahCheckContext> = {}) {
  return check(content, context).map(({ rule }) => rule);
}
