import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { desaCodeSchema } from '../../../../src/domain/basics/ids.ts';
import { tanggalSchema } from '../../../../src/domain/basics/tanggal.ts';
import { numberedLembaga, spoken } from '../../../../src/domain/reports/lkd/add-many.ts';
import type { LkdContent } from '../../../../src/domain/reports/lkd/schema.ts';
import {
  hasAktif,
  isLembagaAktif,
  groupByJenis,
  emptyLkd,
  jenisLkdSchema,
} from '../../../../src/domain/reports/lkd/schema.ts';
import { checkLkd } from '../../../../src/domain/reports/lkd/checks.ts';
import { presenceOf } from '../../../../src/domain/reports/lkd/presence.ts';
import { lkdRules } from '../../../../src/domain/reports/lkd/rules.ts';
import { startFromLastYear } from '../../../../src/domain/reports/lkd/start-from.ts';
import { summarizeLkd } from '../../../../src/domain/reports/lkd/summary.ts';
import { emptyMusyawarah } from '../../../../src/domain/reports/musyawarah/schema.ts';
import { merge } from '../../../../src/sync/merge/merge.ts';
import { aLembaga, anLkd } from '../../../support/a-lembaga.ts';

const filedOn = tanggalSchema.parse('2026-11-20');

function rulesOf(content: LkdContent): string[] {
  const findings = checkLkd(content, { tahun: 2026, filedOn });
  return findings.map(({ level, rule }) => `${level} ${rule}`);
}

describe('the LKD of a desa', () => {
  test('in good order have no finding', () => {
    expect(rulesOf(anLkd())).toEqual([]);
  });

  test('not named at all cannot be filed', () => {
    expect(rulesOf(emptyLkd)).toEqual(['blocks lkd-empty']);
  });

  test('are to be of six kinds at least', () => {
    const { pkk: _, ...lembaga } = anLkd().lembaga;
    expect(rulesOf({ ...emptyLkd, lembaga })).toEqual(['finding lkd-jenis']);
  });

  test.each([
    [{ sk: { nomor: '', tanggal: null } }, ['notice lkd-sk']],
    [{ ketua: '' }, ['notice lkd-ketua']],
    [{ aktif: null }, ['notice lkd-aktif']],
    [{ kegiatan: {} }, ['notice lkd-kegiatan']],
    [{ aktif: false, kegiatan: {} }, []],
    [{ nama: '' }, ['finding lkd-nama']],
    [{ mulai: '2020-01-01' }, ['finding lkd-term-over']],
    [{ mulai: '2020-01-01', selesai: '2027-01-01' }, []],
    [
      { mulai: '2026-05-01', selesai: '2026-01-01' },
      ['finding lkd-term-over', 'finding lkd-term-turned'],
    ],
    [{ kegiatan: { k: { tanggal: '2025-03-08', uraian: 'Rapat' } } }, ['notice lkd-kegiatan-year']],
  ])('with a PKK that has %j give %j', (fields, expected) => {
    expect(rulesOf(anLkd({ pkk: aLembaga(fields) }))).toEqual(expected);
  });

  test('that miss the same thing are told once for their kind, with their count', () => {
    const rt = (number: number) => aLembaga({ jenis: 'rt', nama: `RT ${number}`, ketua: '' });
    const content = anLkd({ a: rt(1), b: rt(2), c: rt(3), pkk: aLembaga({ ketua: '' }) });
    const findings = checkLkd(content, { tahun: 2026, filedOn });
    expect(findings.map(({ where, values }) => [where[1], values['count']])).toEqual([
      ['pkk', 1],
      ['a', 3],
    ]);
  });

  test('named twice, however the number is written, are told', () => {
    const one = aLembaga({ jenis: 'rt', nama: 'RT 01 RW 02' });
    const other = aLembaga({ jenis: 'rt', nama: 'rt 1  rw 2' });
    expect(rulesOf(anLkd({ one, other }))).toEqual(['finding lkd-double']);
  });
});

describe('adding many at once', () => {
  const rt = { jenis: 'rt', awalan: 'RT', akhiran: 'RW 02' } as const;

  test('names them with their numbers', () => {
    const added = numberedLembaga({ ...rt, from: 9, to: 11 }, emptyLkd);
    expect(added.map(({ nama }) => nama)).toEqual(['RT 09 RW 02', 'RT 10 RW 02', 'RT 11 RW 02']);
  });

  test('leaves out those that are there', () => {
    const there = { lembaga: { a: aLembaga({ jenis: 'rt', nama: 'RT 2 RW 02' }) } };
    const added = numberedLembaga({ ...rt, from: 1, to: 3 }, there);
    expect(added.map(({ nama }) => nama)).toEqual(['RT 01 RW 02', 'RT 03 RW 02']);
  });

  test('never adds a name twice, nor more than 99', () => {
    const number = fc.integer({ min: 0, max: 500 });
    fc.assert(
      fc.property(number, number, (from, to) => {
        const names = numberedLembaga({ ...rt, from, to }, emptyLkd).map(({ nama }) =>
          spoken(nama),
        );
        expect(new Set(names).size).toBe(names.length);
        expect(names.length).toBe(Math.min(Math.max(to - from + 1, 0), 99));
      }),
    );
  });
});

describe("a list from last year's", () => {
  test('keeps the lembaga and asks anew what they did', () => {
    const previous = { ...anLkd(), musrenbangdes: { pkk: true }, catatan: 'x' };
    const started = startFromLastYear(previous);
    expect(started).toMatchObject({ musrenbangdes: {}, catatan: '' });
    expect(Object.keys(started.lembaga)).toEqual(Object.keys(previous.lembaga));
    expect(started.lembaga['pkk']).toEqual(
      aLembaga({ nama: 'Lembaga pkk', aktif: null, kegiatan: {} }),
    );
  });
});

test('two phones that copy the same list and each add to it come together without a conflict', () => {
  const start = startFromLastYear(anLkd());
  const mine = { ...start, lembaga: { ...start.lembaga, m: aLembaga({ nama: 'RT 1' }) } };
  const theirs = { ...start, lembaga: { ...start.lembaga, t: aLembaga({ nama: 'RT 2' }) } };
  const { merged, conflicts } = merge<LkdContent>(emptyLkd, mine, theirs);
  expect(conflicts).toEqual([]);
  expect(merged.lembaga).toEqual({ ...mine.lembaga, ...theirs.lembaga });
});

describe('the list', () => {
  test('holds every lembaga once, under its kind, numbers in their order', () => {
    const names = fc.array(fc.tuple(fc.constantFrom(...jenisLkdSchema.options), fc.nat(120)));
    fc.assert(
      fc.property(names, (rows) => {
        const lembaga = Object.fromEntries(
          rows.map(([jenis, number], index) => [
            `l${index}`,
            aLembaga({ jenis, nama: `RT ${number}` }),
          ]),
        );
        const groups = groupByJenis({ lembaga });
        const ids = groups.flatMap((group) => group.rows.map(({ id }) => id));
        expect(ids.toSorted()).toEqual(Object.keys(lembaga).toSorted());
        for (const { rows: sorted } of groups) {
          const numbers = sorted.map((row) => Number(row.lembaga.nama.slice(3)));
          expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
        }
      }),
    );
  });

  test('is summed with its members', () => {
    expect(summarizeLkd(anLkd())).toEqual({
      lembagaCount: 6,
      aktifCount: 6,
      jenisCount: 6,
      anggotaL: 0,
      anggotaP: 144,
    });
  });
});

describe('aktif', () => {
  const day = tanggalSchema.parse('2026-12-31');

  test('needs an SK in force and a kegiatan', () => {
    expect(isLembagaAktif(aLembaga(), day)).toBe(true);
    expect(isLembagaAktif(aLembaga({ kegiatan: {} }), day)).toBe(false);
    expect(isLembagaAktif(aLembaga({ mulai: '2020-01-01' }), day)).toBe(false);
    expect(isLembagaAktif(aLembaga({ sk: { nomor: '', tanggal: null } }), day)).toBe(false);
  });

  test('follows the definition that the kecamatan sets', () => {
    const content = anLkd({ pkk: aLembaga({ kegiatan: {} }) });
    expect(hasAktif(content, 'pkk', day)).toBe(false);
    const definition = { needsSk: true, needsKegiatan: false };
    expect(hasAktif(content, 'pkk', day, definition)).toBe(true);
  });
});

describe('who came to the Musrenbangdes', () => {
  test('is what the desa says while no daftar hadir was filed', () => {
    const { source, byJenis } = presenceOf({ musrenbangdes: { rt: true, pkk: false } }, [], 2026);
    expect(source).toBe('lkd');
    expect(byJenis).toMatchObject({ rt: true, pkk: false, rw: null });
  });

  test('is read from the daftar hadir of the one held that year, which plans the next', () => {
    const hadirin = {
      h1: {
        nama: 'Sri Wahyuni',
        jenisKelamin: 'P',
        unsur: 'perempuan',
        lembaga: 'pkk',
        jabatan: '',
        alamat: '',
        tandaTangan: null,
        at: '2026-09-01T02:00:00.000Z',
        dicatatOleh: 'x',
      },
    };
    const content = { ...emptyMusyawarah, hadirin };
    const related = [
      { kind: 'musrenbangdes' as const, tahun: 2027, state: 'diajukan' as const, content },
    ];
    const { source, byJenis, planned } = presenceOf({ musrenbangdes: { rt: true } }, related, 2026);
    expect({ source, planned }).toEqual({ source: 'musrenbangdes', planned: 2027 });
    expect(byJenis).toMatchObject({ pkk: true, rt: false });
    expect(presenceOf({ musrenbangdes: {} }, related, 2027).source).toBe('lkd');
    const key = { desa: desaCodeSchema.parse('35.17.01.2006'), kind: 'lkd', tahun: 2026 } as const;
    expect(lkdRules.reads?.(key)).toContainEqual({ ...key, kind: 'musrenbangdes', tahun: 2027 });
  });
});

describe('any content', () => {
  const text = fc.string({ maxLength: 12 });
  const day = fc.option(
    fc.date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
  );
  const lembaga = fc.record({
    jenis: fc.constantFrom(...jenisLkdSchema.options),
    nama: text,
    mulai: day,
    selesai: day,
  });

  test('that the schema takes is checked without a throw', () => {
    const date = (one: Date | null) => one?.toISOString().slice(0, 10) ?? null;
    fc.assert(
      fc.property(fc.array(lembaga, { maxLength: 5 }), (rows) => {
        const read = rows.map(({ mulai, selesai, ...row }, index) => [
          `l${index}`,
          aLembaga({ ...row, mulai: date(mulai), selesai: date(selesai) }),
        ]);
        const key = {
          desa: desaCodeSchema.parse('35.17.01.2001'),
          kind: 'lkd' as const,
          tahun: 2026,
        };
        const check = { ...key, filedOn, isLibur: () => false, related: [] };
        const content = { ...emptyLkd, lembaga: Object.fromEntries(read) };
        expect(() => lkdRules.check(content, check)).not.toThrow();
      }),
    );
  });

  test('that is empty fits the schema', () => {
    expect(lkdRules.parse(lkdRules.empty)).toEqual(emptyLkd);
  });
});
