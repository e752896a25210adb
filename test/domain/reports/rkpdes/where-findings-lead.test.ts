import { expect, test } from 'vitest';
import { tanggalSchema } from '../../../../src/domain/basics/tanggal.ts';
import { checkPlanInBudget } from '../../../../src/domain/reports/across/rkpdes.ts';
import { checkRkpdes } from '../../../../src/domain/reports/rkpdes/checks.ts';
import type { RkpdesContent } from '../../../../src/domain/reports/rkpdes/schema.ts';
import { rkpdesContentSchema } from '../../../../src/domain/reports/rkpdes/schema.ts';
import { anApbdes } from '../../../support/an-apbdes.ts';
import { anRkpdes } from '../../../support/an-rkpdes.ts';

/* Each finding with its place and its numbers: without a place it leads nowhere when it is tapped. */
const day = (text: string) => tanggalSchema.parse(text);
type Kegiatan = RkpdesContent['kegiatan'][string];
type Context = Partial<Parameters<typeof checkRkpdes>[1]>;

function found(content: RkpdesContent, context: Context = {}) {
  return checkRkpdes(content, { kind: 'rkpdes', tahun: 2027, ...context }).map(
    ({ level, rule, where, values }) => [level, rule, where.join('/'), values] as const,
  );
}

const [firstId = ''] = Object.keys(anRkpdes().kegiatan);

function withFirst(fields: Readonly<Record<string, unknown>>): RkpdesContent {
  const content = anRkpdes();
  const row = { ...content.kegiatan[firstId], ...fields } as Kegiatan; // parsed on the next line
  return rkpdesContentSchema.parse({
    ...content,
    kegiatan: { ...content.kegiatan, [firstId]: row },
  });
}

const tahapan = (fields: Partial<RkpdesContent['tahapan']>) =>
  anRkpdes({ tahapan: { ...anRkpdes().tahapan, ...fields } });

test('a plan in order has no finding', () => {
  expect(found(anRkpdes())).toEqual([]);
});

test.for([
  [{ tanggalMusdes: null }, 'R2-missing', 'tahapan/tanggalMusdes'],
  [{ tanggalMusrenbangdes: null }, 'musrenbangdes', 'tahapan/tanggalMusrenbangdes'],
  [{ tanggalPerdes: null }, 'R1-missing', 'tahapan/tanggalPerdes'],
  [{ nomorPerdes: ' ' }, 'perdes-nomor', 'tahapan/nomorPerdes'],
] as const)('a stage that is not written leads to its field: %j', ([fields, rule, where]) => {
  expect(found(tahapan(fields))).toEqual([['finding', rule, where, {}]]);
});

test('the last days are 30 June for the Musdes and 30 September for the Perdes', () => {
  const stages = (musdes: string, perdes: string) =>
    tahapan({
      tanggalMusdes: day(musdes),
      tanggalMusrenbangdes: day('2026-08-01'),
      tanggalPerdes: day(perdes),
    });
  expect(found(stages('2026-06-30', '2026-09-30'))).toEqual([]);
  expect(found(stages('2026-07-01', '2026-10-01'))).toEqual([
    ['finding', 'R2', 'tahapan/tanggalMusdes', { day: '2026-07-01', latest: '2026-06-30' }],
    ['finding', 'R1', 'tahapan/tanggalPerdes', { day: '2026-10-01', latest: '2026-09-30' }],
  ]);
});

test('a Perubahan is asked for no Musdes and by no last day, but for its Perdes', () => {
  const kind = 'rkpdes-perubahan';
  const perubahan = { alasan: 'bencana', penjelasan: 'Banjir', semula: {} } as const;
  const changed = {
    ...tahapan({ tanggalMusdes: null, tanggalPerdes: day('2026-12-01') }),
    perubahan,
  };
  expect(found(changed, { kind })).toEqual([['finding', 'perubahan-semula', '', {}]]);
  const unset = { ...tahapan({ tanggalPerdes: null }), perubahan };
  expect(found(unset, { kind }).map(([, rule]) => rule)).toEqual([
    'perubahan-semula',
    'R1-missing',
  ]);
});

test('a Perubahan says why, from what, and changes something', () => {
  const kind = 'rkpdes-perubahan';
  const { kegiatan } = anRkpdes();
  const of = (perubahan: RkpdesContent['perubahan']) => found(anRkpdes({ perubahan }), { kind });
  expect(of({ alasan: null, penjelasan: ' ', semula: kegiatan })).toEqual([
    ['finding', 'perubahan-alasan', 'perubahan/alasan', {}],
    ['finding', 'perubahan-penjelasan', 'perubahan/penjelasan', {}],
    ['finding', 'perubahan-same', '', {}],
  ]);
  const { [firstId]: _first, ...others } = kegiatan;
  expect(of({ alasan: 'bencana', penjelasan: 'Banjir', semula: others })).toEqual([]);
});

test('each stage comes after the one before, and the same day is in order', () => {
  const order = (musdes: string, musrenbang: string | null, perdes: string) =>
    found(
      tahapan({
        tanggalMusdes: day(musdes),
        tanggalMusrenbangdes: musrenbang === null ? null : day(musrenbang),
        tanggalPerdes: day(perdes),
      }),
    ).filter(([, rule]) => rule === 'stage-order');
  expect(order('2026-05-01', '2026-05-01', '2026-05-01')).toEqual([]);
  expect(order('2026-06-02', '2026-06-01', '2026-06-03')).toEqual([
    [
      'finding',
      'stage-order',
      'tahapan/tanggalMusrenbangdes',
      {
        earlier: 'tanggalMusdes',
        earlierDay: '2026-06-02',
        later: 'tanggalMusrenbangdes',
        laterDay: '2026-06-01',
      },
    ],
  ]);
  expect(order('2026-06-02', null, '2026-06-01')).toMatchObject([
    ['finding', 'stage-order', 'tahapan/tanggalPerdes', { earlier: 'tanggalMusdes' }],
  ]);
});

test('a kegiatan leads to the field that is not in order', () => {
  const nama = anRkpdes().kegiatan[firstId]?.nama;
  expect(found(withFirst({ fungsi: null, bidang: null }))).toEqual([
    ['finding', 'bidang', `kegiatan/${firstId}/bidang`, { nama }],
    ['notice', 'no-kode', `kegiatan/${firstId}/fungsi`, { nama }],
  ]);
  expect(found(withFirst({ fungsi: null, bidang: '1' })).map(([, rule]) => rule)).toEqual([
    'no-kode',
  ]);
  expect(found(withFirst({ fungsi: '2.9.77' }))).toEqual([
    ['finding', 'V6-kegiatan', `kegiatan/${firstId}/fungsi`, { nama, fungsi: '2.9.77' }],
  ]);
  expect(found(withFirst({ biaya: {} }))).toEqual([
    ['finding', 'biaya', `kegiatan/${firstId}/biaya`, { nama }],
  ]);
  expect(found(withFirst({ biaya: { '': 7 } }))).toEqual([
    ['finding', 'sumber-dana', `kegiatan/${firstId}/biaya`, { nama, amount: 7 }],
  ]);
  expect(found(withFirst({ mulai: 5, selesai: 4 }))).toEqual([
    ['finding', 'bulan', `kegiatan/${firstId}/selesai`, { nama, mulai: 5, selesai: 4 }],
  ]);
  expect(found(withFirst({ mulai: 5, selesai: 5 }))).toEqual([]);
  expect(found(withFirst({ mulai: 5, selesai: null })).map(([, rule]) => rule)).toEqual([
    'columns',
  ]);
  expect(found(withFirst({ mulai: null, selesai: 5 })).map(([, rule]) => rule)).toEqual([
    'columns',
  ]);
});

test('empty columns of a row are told once, at the first, and a missing name weighs more', () => {
  const nama = anRkpdes().kegiatan[firstId]?.nama;
  expect(found(withFirst({ volume: '', mulai: null, pola: null }))).toEqual([
    ['notice', 'columns', `kegiatan/${firstId}/volume`, { nama, columns: 'volume,mulai,pola' }],
  ]);
  expect(found(withFirst({ nama: '', lokasi: '' }))).toEqual([
    ['finding', 'columns', `kegiatan/${firstId}/nama`, { nama: '', columns: 'nama,lokasi' }],
  ]);
});

test('a pagu leads to its source, with how much is planned beyond it', () => {
  const { pagu } = anRkpdes();
  const planned = (sumberDana: string) =>
    Object.values(anRkpdes().kegiatan).reduce(
      (sum, { biaya }) => sum + (biaya[sumberDana] ?? 0),
      0,
    );
  const less = rkpdesContentSchema.parse({
    ...anRkpdes(),
    pagu: { ...pagu, DDS: planned('DDS') - 1 },
  });
  expect(found(less)).toEqual([
    [
      'finding',
      'R5',
      'pagu/DDS',
      { sumberDana: 'DDS', planned: planned('DDS'), pagu: planned('DDS') - 1, excess: 1 },
    ],
  ]);
  const even = rkpdesContentSchema.parse({ ...anRkpdes(), pagu: { ...pagu, DDS: planned('DDS') } });
  expect(found(even)).toEqual([]);
  expect(found(rkpdesContentSchema.parse({ ...anRkpdes(), pagu: { ...pagu, DDS: null } }))).toEqual(
    [['notice', 'R5-missing', 'pagu/DDS', { sumberDana: 'DDS', planned: planned('DDS') }]],
  );
  expect(found(rkpdesContentSchema.parse({ ...anRkpdes(), pagu: { DDS: null } }))).toEqual([
    ['notice', 'R5-none', 'pagu', {}],
  ]);
});

test('what the plan has to contain, its people and its files are asked for one by one', () => {
  const isi = {
    evaluasi: false,
    prioritasDesa: false,
    prioritasKerjaSama: false,
    prioritasPenugasan: false,
    pelaksana: false,
  };
  expect(found(anRkpdes({ isi }))).toEqual([
    ['finding', 'isi-evaluasi', 'isi/evaluasi', { letter: 'a' }],
    ['finding', 'isi-prioritasDesa', 'isi/prioritasDesa', { letter: 'b' }],
    ['finding', 'isi-prioritasKerjaSama', 'isi/prioritasKerjaSama', { letter: 'c' }],
    ['finding', 'isi-prioritasPenugasan', 'isi/prioritasPenugasan', { letter: 'd' }],
    ['finding', 'isi-pelaksana', 'isi/pelaksana', { letter: 'e' }],
  ]);
  const { tim } = anRkpdes();
  expect(found(anRkpdes({ tim: { ...tim, ketua: ' ', sekretaris: '' } }))).toEqual([
    ['notice', 'tim', 'tim/ketua', {}],
  ]);
  expect(found(anRkpdes({ tim: { ...tim, sekretaris: '' } }))).toEqual([
    ['notice', 'tim', 'tim/sekretaris', {}],
  ]);
  const jenis = found(anRkpdes({ lampiran: {} })).map(([level, , , values]) => [
    level,
    values['jenis'],
  ]);
  expect(jenis).toEqual([
    ['finding', 'berita-acara'],
    ['finding', 'daftar-hadir'],
    ['notice', 'perdes'],
    ['notice', 'rab'],
  ]);
});

test('V5 leads to the kegiatan that the budget leaves out or gives more', () => {
  const told = checkPlanInBudget(anRkpdes(), anApbdes());
  expect(told.map(({ level }) => level)).toEqual(told.map(() => 'notice'));
  for (const { rule, where } of told) {
    expect(rule).toMatch(/^V5-/);
    expect(Object.keys(anRkpdes().kegiatan).map((id) => ['kegiatan', id])).toContainEqual(where);
  }
  const none = anApbdes({ lines: {} });
  const left = checkPlanInBudget(anRkpdes(), none);
  expect(left.map(({ rule }) => rule)).toEqual(
    Object.keys(anRkpdes().kegiatan).map(() => 'V5-not-in-apbdes'),
  );
});

test('without a kegiatan it cannot be filed, and nothing else is said', () => {
  expect(found(anRkpdes({ kegiatan: {} }))).toEqual([['blocks', 'empty', 'kegiatan', {}]]);
  const nihil = { alasan: '' };
  expect(found(anRkpdes({ nihil }))).toEqual([]);
  expect(found(anRkpdes({ nihil }), { kind: 'rkpdes-perubahan' })).toHaveLength(1);
});

test('a source without a name or without an amount needs no pagu', () => {
  const rules = (biaya: object) => found(withFirst({ biaya })).map(([, rule]) => rule);
  expect(rules({ DDS: 1, PBK: 0 })).toEqual([]);
  expect(rules({ DDS: 1, PBK: null })).toEqual([]);
  expect(rules({ DDS: 1, '': 7 })).toEqual(['sumber-dana']);
  expect(rules({ DDS: 1, PBK: 7 })).toEqual(['R5-missing']);
});
