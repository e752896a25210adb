import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ppDesa } from '../../../../src/domain/basics/pp-desa.ts';
import { tanggalSchema } from '../../../../src/domain/basics/tanggal.ts';
import {
  type RkpdesCheckContext,
  checkRkpdes,
} from '../../../../src/domain/reports/rkpdes/checks.ts';
import {
  type RkpdesContent,
  rkpdesContentSchema,
} from '../../../../src/domain/reports/rkpdes/schema.ts';
import { aKegiatan, anRkpdes, anRkpdesPerubahan } from '../../../support/an-rkpdes.ts';
import { anyRkpdes } from '../../../support/any-rkpdes.ts';

const rkpdes: RkpdesCheckContext = { kind: 'rkpdes', tahun: 2027 };
const perubahan: RkpdesCheckContext = { kind: 'rkpdes-perubahan', tahun: 2027 };
const rules = (content: RkpdesContent, context = rkpdes) =>
  checkRkpdes(content, context).map(({ rule }) => rule);

function withStages(tahapan: Readonly<Record<string, string | null>>): RkpdesContent {
  return rkpdesContentSchema.parse({
    ...anRkpdes(),
    tahapan: { ...anRkpdes().tahapan, ...tahapan },
  });
}

function withRow(overrides: Readonly<Record<string, unknown>>): RkpdesContent {
  return { ...anRkpdes(), kegiatan: { ...anRkpdes().kegiatan, x: aKegiatan(overrides) } };
}

test('has nothing to say about a plan in order, nor about its Perubahan', () => {
  expect(checkRkpdes(anRkpdes(), rkpdes)).toEqual([]);
  expect(checkRkpdes(anRkpdesPerubahan(), perubahan)).toEqual([]);
});

describe('what blocks', () => {
  test('a plan without a kegiatan, and nothing else is said of it', () => {
    expect(checkRkpdes(anRkpdes({ kegiatan: {} }), rkpdes)).toMatchObject([
      { level: 'blocks', rule: 'empty' },
    ]);
  });

  test('no other plan the schema takes, and no content makes the checks fail', () => {
    fc.assert(
      fc.property(anyRkpdes, fc.boolean(), (content, isPerubahan) => {
        const findings = checkRkpdes(content, isPerubahan ? perubahan : rkpdes);
        const blocked = findings.filter(({ level }) => level === 'blocks');
        const isEmpty = Object.keys(content.kegiatan).length === 0;
        const isNihilWithoutReason = isPerubahan && content.nihil?.alasan.trim() === '';
        const asksForRows = isEmpty && !(isPerubahan && content.nihil !== null);
        expect(blocked.length > 0).toBe(asksForRows || isNihilWithoutReason);
      }),
    );
  });
});

describe('R1 and R2: the dates of the year before', () => {
  test.each([
    ['2026-06-30', []],
    ['2026-07-01', ['R2']],
    [null, ['R2-missing']],
  ])('Musdes on %s', (tanggalMusdes, expected) => {
    expect(rules(withStages({ tanggalMusdes }))).toEqual(expected);
  });

  test.each([
    ['2026-09-30', []],
    ['2026-10-01', ['R1']],
    ['2027-01-04', ['R1']],
    [null, ['R1-missing']],
  ])('Perdes on %s', (tanggalPerdes, expected) => {
    expect(rules(withStages({ tanggalPerdes }))).toEqual(expected);
  });

  test('a Perubahan has no last day and no Musdes of its own, but a Musrenbangdes and a Perdes', () => {
    const { tahapan } = anRkpdesPerubahan();
    const tanggalPerdes = tanggalSchema.parse('2027-05-04');
    const late = { ...tahapan, tanggalMusdes: null, tanggalPerdes };
    expect(rules(anRkpdesPerubahan({ tahapan: late }), perubahan)).toEqual([]);
    const bare = { ...tahapan, tanggalMusrenbangdes: null, tanggalPerdes: null, nomorPerdes: ' ' };
    expect(rules(anRkpdesPerubahan({ tahapan: bare }), perubahan)).toEqual([
      'musrenbangdes',
      'R1-missing',
      'perdes-nomor',
    ]);
  });

  test('each stage stands after the one before it', () => {
    const turned = withStages({ tanggalMusrenbangdes: '2026-09-25', tanggalPerdes: '2026-09-21' });
    expect(checkRkpdes(turned, rkpdes)).toMatchObject([
      { rule: 'stage-order', where: ['tahapan', 'tanggalPerdes'] },
    ]);
  });
});

describe('R5: the pagu of each source', () => {
  test('names the source that is planned beyond its pagu, and by how much', () => {
    const content = anRkpdes({ pagu: { ...anRkpdes().pagu, DDS: 800_000_000 as never } });
    expect(checkRkpdes(content, rkpdes)).toMatchObject([
      { rule: 'R5', values: { sumberDana: 'DDS', planned: 820_000_000, excess: 20_000_000 } },
    ]);
  });

  test('asks for the pagu of a source in use, and once where none is said', () => {
    const { PAD, DDS } = anRkpdes().pagu;
    expect(rules(anRkpdes({ pagu: { PAD: PAD ?? null, DDS: DDS ?? null } }))).toEqual([
      'R5-missing',
    ]);
    expect(rules(anRkpdes({ pagu: {} }))).toEqual(['R5-none']);
  });
});

test('R6: wants berita acara and daftar hadir, and would like Perdes and RAB', () => {
  expect(
    checkRkpdes(anRkpdes({ lampiran: {} }), rkpdes).map(({ values, level }) => [
      values['jenis'],
      level,
    ]),
  ).toEqual([
    ['berita-acara', 'finding'],
    ['daftar-hadir', 'finding'],
    ['perdes', 'notice'],
    ['rab', 'notice'],
  ]);
});

test('names each of the five contents of Ps 118(3) that is not in the document', () => {
  const isi = { ...anRkpdes().isi, evaluasi: false, pelaksana: false };
  expect(checkRkpdes(anRkpdes({ isi }), rkpdes)).toMatchObject([
    { rule: 'isi-evaluasi', basis: ppDesa('118(3) huruf a') },
    { rule: 'isi-pelaksana', basis: ppDesa('118(3) huruf e') },
  ]);
});

describe('a row', () => {
  test.each([
    ['a kegiatan without kode and bidang', { fungsi: null }, ['bidang', 'no-kode']],
    ['a kode the annex does not have', { fungsi: '2.9.77' }, ['V6-kegiatan']],
    ['a local kode', { fungsi: '2.3.91' }, []],
    ['no cost', { biaya: {} }, ['biaya']],
    ['a cost without a source', { biaya: { '': 5 } }, ['sumber-dana']],
    ['months turned round', { mulai: 6, selesai: 3 }, ['bulan']],
    ['no name', { nama: '' }, ['columns']],
  ])('%s', (_, overrides, expected) => {
    expect(rules(withRow(overrides))).toEqual(expected);
  });

  test('one notice names all its empty columns and leads to the first', () => {
    expect(checkRkpdes(withRow({ lokasi: '', pola: null }), rkpdes)).toMatchObject([
      { rule: 'columns', where: ['kegiatan', 'x', 'lokasi'], values: { columns: 'lokasi,pola' } },
    ]);
  });
});

describe('a Perubahan', () => {
  test('says why, starts from the RKPDes, and changes something', () => {
    const blank = { alasan: null, penjelasan: '', semula: {} };
    expect(rules(anRkpdesPerubahan({ perubahan: blank }), perubahan)).toEqual([
      'perubahan-alasan',
      'perubahan-penjelasan',
      'perubahan-semula',
    ]);
    const { perubahan: reason } = anRkpdesPerubahan();
    const same = anRkpdesPerubahan({ kegiatan: reason.semula });
    expect(rules(same, perubahan)).toEqual(['perubahan-same']);
  });

  test('that there is none this year needs a reason and nothing else', () => {
    const nihil = anRkpdesPerubahan({ kegiatan: {}, nihil: { alasan: '' } });
    expect(rules(nihil, perubahan)).toEqual(['nihil-alasan']);
    const said = anRkpdesPerubahan({ kegiatan: {}, nihil: { alasan: 'Tidak ada bencana' } });
    expect(rules(said, perubahan)).toEqual([]);
    expect(rules(anRkpdes({ kegiatan: {}, nihil: { alasan: 'tidak ada' } }))).toEqual(['empty']);
  });
});
