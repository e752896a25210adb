import { describe, expect, test } from 'vitest';
import { ppDesa } from '../../../../src/domain/basics/pp-desa.ts';
import { must } from '../../../../src/domain/basics/must.ts';
import { tanggalSchema } from '../../../../src/domain/basics/tanggal.ts';
import { checkMusyawarah } from '../../../../src/domain/reports/musyawarah/checks.ts';
import type { Acara, MusyawarahContent } from '../../../../src/domain/reports/musyawarah/schema.ts';
import { musyawarahRules } from '../../../../src/domain/reports/musyawarah/rules.ts';
import { unsurSchema } from '../../../../src/domain/reports/musyawarah/schema.ts';
import { aHadirin, aMusyawarah, anUsulan } from '../../../support/a-musyawarah.ts';

/* Each finding of a meeting with its level, its place and its figures: without a place it leads nowhere. */
type Kind = 'musdes-rkpdes' | 'musrenbangdes' | 'musrenbang-kecamatan';
const day = (text: string) => tanggalSchema.parse(text);

function told(
  content: MusyawarahContent,
  kind: Kind = 'musdes-rkpdes',
  more: { readonly filedOn?: string; readonly musdes?: MusyawarahContent } = {},
) {
  const { filedOn = '2026-11-24', musdes = null } = more;
  return checkMusyawarah(content, { kind, tahun: 2027, filedOn: day(filedOn), musdes }).map(
    ({ level, rule, where, values }) => [level, rule, where.join('/'), values] as const,
  );
}

function on(acara: Partial<Acara>, fields: Partial<MusyawarahContent> = {}): MusyawarahContent {
  const content = aMusyawarah(fields);
  return { ...content, acara: { ...content.acara, ...acara } };
}

describe('the acara', () => {
  test.each([
    [{ tanggal: null }, 'finding', 'tanggal', 'tanggal'],
    [{ pimpinan: ' ' }, 'finding', 'pimpinan', 'pimpinan'],
    [{ notulis: ' ' }, 'finding', 'notulis', 'notulis'],
    [{ tempat: ' ' }, 'notice', 'tempat', 'tempat'],
    [{ jamMulai: '11:30', jamSelesai: '11:30' }, 'notice', 'jam', 'jamSelesai'],
    [{ jamMulai: '11:30', jamSelesai: '09:00' }, 'notice', 'jam', 'jamSelesai'],
  ] as const)('%j leads to its field', (acara, level, rule, field) => {
    expect(told(on(acara))).toEqual([[level, rule, `acara/${field}`, {}]]);
  });

  test.each([
    { jamMulai: '', jamSelesai: '11:30' },
    { jamMulai: '11:30', jamSelesai: '' },
    { jamMulai: '11:29', jamSelesai: '11:30' },
  ])('%j is in order', (acara) => {
    expect(told(on(acara))).toEqual([]);
  });

  test('minutes are asked for only where no berita acara is there', () => {
    const sheet = { l: must(aMusyawarah().lampiran['l']) };
    const acta = { m: must(aMusyawarah().lampiran['m']) };
    expect(told(on({ notulen: ' ' }, { lampiran: sheet }))).toEqual([
      ['finding', 'notulen', 'acara/notulen', {}],
      ['finding', 'lampiran-berita-acara', 'lampiran', {}],
    ]);
    expect(told(on({}, { lampiran: sheet }))).toEqual([
      ['finding', 'lampiran-berita-acara', 'lampiran', {}],
    ]);
    expect(told(on({ notulen: ' ' }, { lampiran: acta }))).toEqual([
      ['finding', 'tanda-tangan', 'lampiran', { unsigned: 8, orang: 8 }],
    ]);
  });

  test('what was agreed is asked for, and words that say nothing do not count', () => {
    const asked = [['finding', 'kesepakatan', 'kesepakatan', {}]];
    expect(told(aMusyawarah({ kesepakatan: {} }))).toEqual(asked);
    expect(told(aMusyawarah({ kesepakatan: { a: { uraian: ' ' } } }))).toEqual(asked);
    const one = { a: { uraian: ' ' }, b: { uraian: 'Disepakati.' } };
    expect(told(aMusyawarah({ kesepakatan: one }))).toEqual([]);
  });
});

describe('the day', () => {
  test('of filing is not still to come, the next one is', () => {
    const filed = (filedOn: string) => told(aMusyawarah(), 'musdes-rkpdes', { filedOn });
    expect(filed('2026-06-10')).toEqual([]);
    expect(filed('2026-06-09')).toEqual([
      [
        'finding',
        'tanggal-nanti',
        'acara/tanggal',
        { tanggal: '2026-06-10', filedOn: '2026-06-09' },
      ],
    ]);
  });

  test.each([
    ['musdes-rkpdes', '2026-07-01', 'finding', 'D1', '2026-06-30'],
    ['musrenbangdes', '2026-10-01', 'finding', 'D2c', '2026-09-30'],
    ['musrenbang-kecamatan', '2026-02-15', 'notice', 'D4', '2026-02-14'],
  ] as const)(
    'after the last for %s leads to it with both',
    (kind, tanggal, level, rule, latest) => {
      const found = told(on({ tanggal: day(tanggal) }), kind);
      expect(found.filter(([, one]) => one === rule)).toEqual([
        [level, rule, 'acara/tanggal', { tanggal, latest }],
      ]);
    },
  );

  test('of a Musrenbangdes before that of its Musdes is told; the same day is in order', () => {
    const order = (tanggal: string, kind: Kind = 'musrenbangdes') =>
      told(aMusyawarah(), kind, { musdes: on({ tanggal: day(tanggal) }) }).filter(
        ([, rule]) => rule === 'urutan',
      );
    expect(order('2026-06-11')).toEqual([
      ['notice', 'urutan', 'acara/tanggal', { tanggal: '2026-06-10', musdesOn: '2026-06-11' }],
    ]);
    expect(order('2026-06-10')).toEqual([]);
    expect(order('2026-06-11', 'musdes-rkpdes')).toEqual([]);
    const undated = told(aMusyawarah(), 'musrenbangdes', { musdes: on({ tanggal: null }) });
    expect(undated).toEqual([]);
  });
});

describe('who came', () => {
  const someone = aHadirin({ unsur: 'tani' });
  const few = (hadirin: MusyawarahContent['hadirin'], kind: Kind = 'musdes-rkpdes') =>
    told(on({ jumlahUndangan: null }, { hadirin }), kind).filter(([, rule]) => rule !== 'lkd');

  test('nobody leads to the list and blocks, before all else', () => {
    const [first, ...others] = told(on({ tempat: '' }, { hadirin: {} }));
    expect(first).toEqual(['blocks', 'hadirin-kosong', 'hadirin', {}]);
    expect(others.map(([level]) => level)).toEqual(['notice']);
  });

  test('each who is to be there and is not leads to the list', () => {
    expect(few({ a: someone })).toEqual([
      ['finding', 'unsur-pemdes', 'hadirin', {}],
      ['finding', 'unsur-bpd', 'hadirin', {}],
    ]);
    expect(
      few({ a: aHadirin({ unsur: 'pemdes' }), b: aHadirin({ nama: 'B', unsur: 'bpd' }) }),
    ).toEqual([['finding', 'unsur-masyarakat', 'hadirin', {}]]);
    expect(few({ a: someone }, 'musrenbang-kecamatan')).toEqual([
      ['notice', 'D4', 'acara/tanggal', { tanggal: '2026-06-10', latest: '2026-02-14' }],
      ['notice', 'unsur-kepala-desa', 'hadirin', {}],
      ['notice', 'unsur-bpd', 'hadirin', {}],
      ['notice', 'unsur-delegasi', 'hadirin', {}],
    ]);
  });

  test.each([
    ['musdes-rkpdes', ppDesa('80(1)-(3) jo PP 47/2015')],
    ['musrenbangdes', ppDesa('116(1)-(2)')],
    ['musrenbang-kecamatan', 'Praktik Kabupaten Jombang: kades, BPD dan delegasi desa'],
  ] as const)('at a %s are asked for by its own rule', (kind, basis) => {
    const context = { kind, tahun: 2027, filedOn: day('2026-11-24') } as const;
    const basisOf = (hadirin: MusyawarahContent['hadirin'], rule: RegExp) =>
      new Set(
        checkMusyawarah(aMusyawarah({ hadirin }), context).flatMap((one) =>
          rule.test(one.rule) ? [one.basis] : [],
        ),
      );
    expect([...basisOf({}, /^hadirin-kosong$/)]).toEqual([basis]);
    expect([...basisOf({ a: someone }, /^unsur-/)]).toEqual([basis]);
  });

  test.each(unsurSchema.options)('whether %s stands for the people', (unsur) => {
    const ofGovernment = ['pemdes', 'bpd', 'kepala-desa'];
    const rules = few({ a: aHadirin({ unsur }) }).map(([, rule]) => rule);
    expect(rules.includes('unsur-masyarakat')).toBe(ofGovernment.includes(unsur));
  });

  test.each([
    ['nama', 'hadirin-nama', { nama: ' ' }],
    ['jenisKelamin', 'hadirin-jenis-kelamin', { jenisKelamin: null }],
    ['unsur', 'hadirin-unsur', { unsur: null }],
  ] as const)(
    'who lack %s are one finding, counted, at the first of them',
    (field, rule, fields) => {
      const hadirin = {
        ...aMusyawarah().hadirin,
        x: aHadirin({ nama: 'Xena', ...fields }),
        y: aHadirin({ nama: 'Yusuf', ...fields }),
      };
      const nama = field === 'nama' ? ' ' : 'Xena';
      expect(told(aMusyawarah({ hadirin }))).toEqual([
        ['finding', rule, `hadirin/x/${field}`, { count: 2, nama }],
      ]);
    },
  );

  test('two who may be one lead to the pairs', () => {
    const { hadirin } = aMusyawarah();
    const twice = { ...hadirin, z: must(hadirin['g']) };
    expect(told(aMusyawarah({ hadirin: twice }))).toEqual([
      ['finding', 'kembar', 'pasangan', { count: 1, nama: 'Dewi' }],
    ]);
    expect(told(aMusyawarah({ hadirin: twice, pasangan: { 'g|z': { sama: false } } }))).toEqual([]);
  });

  test('two thirds of those invited, rounded up, is told in a desa', () => {
    const invited = (jumlahUndangan: number | null, kind: Kind = 'musdes-rkpdes') =>
      told(on({ jumlahUndangan }), kind).filter(([, rule]) => rule === 'kuorum');
    expect([invited(null), invited(12)]).toEqual([[], []]);
    expect(invited(13, 'musrenbangdes')).toEqual([
      ['notice', 'kuorum', 'acara/jumlahUndangan', { orang: 8, undangan: 13, needed: 9 }],
    ]);
    expect(invited(13, 'musrenbang-kecamatan')).toEqual([]);
  });

  test('the lembaga that nobody came from lead to the list', () => {
    const { d: _rt, ...others } = aMusyawarah().hadirin;
    expect(told(on({ jumlahUndangan: null }, { hadirin: others }))).toEqual([
      ['notice', 'lkd', 'hadirin', { present: 5, missing: 'rt' }],
    ]);
  });
});

describe('the usulan', () => {
  test('none at all is told at a Musdes and asked for at the others', () => {
    const none = (kind: Kind) =>
      told(aMusyawarah({ usulan: {} }), kind).filter(([, rule]) => rule === 'usulan-kosong');
    expect(none('musdes-rkpdes')).toEqual([['notice', 'usulan-kosong', 'usulan', {}]]);
    expect(none('musrenbangdes')).toEqual([['finding', 'usulan-kosong', 'usulan', {}]]);
    expect(none('musrenbang-kecamatan')).toEqual([['finding', 'usulan-kosong', 'usulan', {}]]);
  });

  test.each([
    ['uraian', 'finding', 'usulan-uraian', { uraian: ' ' }],
    ['lokasi', 'notice', 'usulan-lokasi', { lokasi: ' ' }],
    ['perkiraanBiaya', 'notice', 'usulan-biaya', { perkiraanBiaya: null }],
    ['prioritas', 'notice', 'usulan-prioritas', { prioritas: null }],
  ] as const)('those without %s are one finding at the first', (field, level, rule, fields) => {
    const usulan = {
      whole: anUsulan({ uraian: 'Jalan' }),
      a: anUsulan({ prioritas: 2, uraian: 'Talud', ...fields }),
      b: anUsulan({ prioritas: 3, uraian: 'Talud', ...fields }),
    };
    const uraian = field === 'uraian' ? ' ' : 'Talud';
    expect(told(aMusyawarah({ usulan }))).toEqual([
      [level, rule, `usulan/a/${field}`, { count: 2, uraian }],
    ]);
  });

  test('of the same rank lead to the second, with the name of the first', () => {
    const usulan = {
      b: anUsulan({ prioritas: 2, uraian: 'Kedua' }),
      a: anUsulan({ prioritas: 2, uraian: 'Pertama' }),
      c: anUsulan({ prioritas: 1, uraian: 'Nomor satu' }),
    };
    expect(told(aMusyawarah({ usulan }))).toEqual([
      [
        'notice',
        'usulan-sama',
        'usulan/b/prioritas',
        { prioritas: 2, uraian: 'Kedua', other: 'Pertama' },
      ],
    ]);
  });
});

test('the worst stand first, whatever part they come from', () => {
  const content = on({ tempat: '', notulis: '' }, { usulan: {}, kesepakatan: {} });
  expect(told(content).map(([level, rule]) => `${level} ${rule}`)).toEqual([
    'finding notulis',
    'finding kesepakatan',
    'notice tempat',
    'notice usulan-kosong',
  ]);
});

test('by its rules a Musrenbangdes looks at the Musdes of its year, and at no other', () => {
  const urutan = (tahun: number) =>
    musyawarahRules
      .check(aMusyawarah(), {
        desa: '35.17.01.2006' as never,
        kind: 'musrenbangdes',
        tahun: 2027,
        filedOn: day('2026-11-24'),
        isLibur: () => false,
        related: [
          {
            kind: 'musdes-rkpdes',
            tahun,
            state: 'diajukan',
            content: on({ tanggal: day('2026-06-20') }),
          },
        ],
      })
      .map(({ rule }) => rule);
  expect(urutan(2027)).toEqual(['urutan']);
  expect(urutan(2026)).toEqual([]);
});
