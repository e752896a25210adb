import { describe, expect, test } from 'vitest';
import { tanggalSchema } from '../../../../src/domain/basics/tanggal.ts';
import type { Finding } from '../../../../src/domain/reports/report-rules.ts';
import { hasAktif, isLembagaAktif } from '../../../../src/domain/reports/lkd/schema.ts';
import { checkLkd, gather } from '../../../../src/domain/reports/lkd/checks.ts';
import { aLembaga, anLkd } from '../../../support/a-lembaga.ts';

/* Each finding with its place and its words: without a place it leads nowhere when it is tapped. */
const day = (text: string) => tanggalSchema.parse(text);
const told = (findings: readonly Finding[]) =>
  findings.map(({ level, rule, where, values }) => [level, rule, where.join('/'), values] as const);

describe('an LKD', () => {
  const context = { tahun: 2026, filedOn: day('2026-11-20') };
  const pkk = (fields: Parameters<typeof aLembaga>[0]) =>
    told(checkLkd(anLkd({ pkk: aLembaga(fields) }), context));
  const nama = 'TP PKK Desa Pagerwojo';
  const values = { nama, jenis: 'pkk', count: 1 };

  test('leads to itself for what it lacks, with its name, kind and count', () => {
    expect(pkk({ sk: { nomor: '1', tanggal: null } })).toEqual([
      ['notice', 'lkd-sk', 'lembaga/pkk', values],
    ]);
    expect(pkk({ sk: { nomor: ' ', tanggal: '2024-02-01' } })).toEqual([
      ['notice', 'lkd-sk', 'lembaga/pkk', values],
    ]);
    expect(pkk({ ketua: ' ' })).toEqual([['notice', 'lkd-ketua', 'lembaga/pkk', values]]);
    expect(pkk({ aktif: null })).toEqual([['notice', 'lkd-aktif', 'lembaga/pkk', values]]);
    expect(pkk({ kegiatan: {} })).toEqual([['notice', 'lkd-kegiatan', 'lembaga/pkk', values]]);
    expect(pkk({ nama: ' ' })).toEqual([['finding', 'lkd-nama', 'lembaga/pkk', {}]]);
  });

  test('says which kinds are missing', () => {
    const { pkk: _pkk, rt: _rt, ...lembaga } = anLkd().lembaga;
    expect(told(checkLkd({ ...anLkd(), lembaga }, context)).map(([, , , one]) => one)).toEqual(
      expect.arrayContaining([{ jenis: 'pkk' }, { jenis: 'rt' }]),
    );
    expect(told(checkLkd({ ...anLkd(), lembaga: {} }, context))).toEqual([
      ['blocks', 'lkd-empty', 'lembaga', {}],
    ]);
  });

  test('is over from the day after its last, on the day of filing or at the end of the year', () => {
    const until = (selesai: string) => pkk({ selesai });
    expect(until('2026-11-20')).toEqual([]);
    expect(until('2026-11-19')).toEqual([
      ['finding', 'lkd-term-over', 'lembaga/pkk', { nama, last: '2026-11-19' }],
    ]);
    const later = { tahun: 2026, filedOn: day('2027-02-01') };
    const filedLater = (selesai: string) =>
      checkLkd(anLkd({ pkk: aLembaga({ selesai }) }), later).length;
    expect([filedLater('2026-12-31'), filedLater('2026-12-30')]).toEqual([0, 1]);
  });

  test('that ends before it begins says so, the same day is in order', () => {
    const term = { mulai: '2027-05-02', selesai: '2027-05-01' };
    expect(pkk(term)).toEqual([['finding', 'lkd-term-turned', 'lembaga/pkk', { nama, ...term }]]);
    expect(pkk({ mulai: '2027-05-01', selesai: '2027-05-01' })).toEqual([]);
  });

  test('leads to a kegiatan of another year', () => {
    const kegiatan = {
      a: { tanggal: '2025-03-08', uraian: 'Rapat' },
      b: { tanggal: null, uraian: 'Rapat' },
      c: { tanggal: '2026-03-08', uraian: 'Rapat' },
    };
    expect(pkk({ kegiatan })).toEqual([
      [
        'notice',
        'lkd-kegiatan-year',
        'lembaga/pkk/kegiatan/a',
        { nama, tanggal: '2025-03-08', tahun: 2026 },
      ],
    ]);
  });

  test('of the same name and kind twice leads to the second, nameless ones are no doubles', () => {
    const found = (fields: Parameters<typeof aLembaga>[0]) =>
      told(checkLkd(anLkd({ other: aLembaga(fields) }), context)).filter(
        ([, rule]) => rule === 'lkd-double',
      );
    const first = anLkd().lembaga['pkk'];
    expect(found({ nama: first?.nama })).toEqual([
      ['finding', 'lkd-double', 'lembaga/other', { nama: first?.nama }],
    ]);
    expect(found({ nama: first?.nama, jenis: 'rt' })).toEqual([]);
    const nameless = anLkd({ pkk: aLembaga({ nama: '' }), other: aLembaga({ nama: '' }) });
    expect(checkLkd(nameless, context).map(({ rule }) => rule)).toEqual(['lkd-nama', 'lkd-nama']);
  });

  test('gathers what carries a count, by rule and kind', () => {
    const one = (rule: string, jenis: string, count?: number): Finding => ({
      level: 'notice',
      rule,
      where: [jenis],
      values: count === undefined ? { jenis } : { jenis, count },
      basis: '',
    });
    const gathered = gather([
      one('a', 'rt', 1),
      one('a', 'rw', 1),
      one('b', 'rt', 1),
      one('a', 'rt', 1),
      one('a', 'rt'),
      one('a', 'rt', 1),
    ]);
    expect(gathered.map(({ rule, values: of }) => [rule, of['jenis'], of['count']])).toEqual([
      ['a', 'rt', 3],
      ['a', 'rw', 1],
      ['b', 'rt', 1],
      ['a', 'rt', undefined],
    ]);
  });

  test('is active by its SK with a term in force and a kegiatan, each as far as it is asked', () => {
    const today = day('2026-11-20');
    const neither = { needsSk: false, needsKegiatan: false };
    const isActive = (fields: Parameters<typeof aLembaga>[0], asks = {}) =>
      isLembagaAktif(aLembaga(fields), today, { needsSk: true, needsKegiatan: true, ...asks });
    expect(isActive({})).toBe(true);
    const noSk = { sk: { nomor: ' ', tanggal: null } };
    expect([isActive(noSk), isActive(noSk, { needsSk: false })]).toEqual([false, true]);
    const over = { mulai: '2020-01-01' };
    expect([isActive(over), isActive(over, { needsSk: false })]).toEqual([false, true]);
    const idle = { kegiatan: { k: { tanggal: null, uraian: ' ' } } };
    expect([isActive(idle), isActive(idle, { needsKegiatan: false })]).toEqual([false, true]);
    expect(isActive({ ...noSk, ...idle }, neither)).toBe(true);
    expect(hasAktif({ ...anLkd(), lembaga: { a: aLembaga({ jenis: 'rt' }) } }, 'pkk', today)).toBe(
      false,
    );
  });
});
