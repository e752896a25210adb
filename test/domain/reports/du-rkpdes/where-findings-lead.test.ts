import { expect, test } from 'vitest';
import { tanggalSchema } from '../../../../src/domain/basics/tanggal.ts';
import { checkDuRkpdes } from '../../../../src/domain/reports/du-rkpdes/checks.ts';
import type { DuRkpdesContent } from '../../../../src/domain/reports/du-rkpdes/schema.ts';
import { aDuRkpdes, aUsulan } from '../../../support/a-du-rkpdes.ts';

/* Each finding of the list with its level, its place and its figures: without a place it leads nowhere. */
const told = (content: DuRkpdesContent) =>
  checkDuRkpdes(content, { tahun: 2027 }).map(
    ({ level, rule, where, values }) => [level, rule, where.join('/'), values] as const,
  );
const one = (fields: Parameters<typeof aUsulan>[0]) =>
  told(aDuRkpdes({ usulan: { a: aUsulan(fields) } }));

test('an empty list leads to the list', () => {
  expect(told(aDuRkpdes({ usulan: {} }))).toEqual([['blocks', 'empty', 'usulan', {}]]);
});

test('the day of the Musrenbangdes leads to its field, and says day and year when it is late', () => {
  const on = (day: string | null) =>
    told(aDuRkpdes({ tanggalMusrenbangdes: day === null ? null : tanggalSchema.parse(day) }));
  const where = 'tanggalMusrenbangdes';
  expect(on(null)).toEqual([['finding', 'musrenbangdes', where, {}]]);
  expect(on('2027-01-01')).toEqual([
    ['finding', 'musrenbangdes-late', where, { day: '2027-01-01', tahun: 2027 }],
  ]);
});

test.each([
  ['nama', { nama: ' ' }],
  ['bidang', { fungsi: null, bidang: null }],
  ['dusun', { dusun: ' ', rt: ' ', rw: '' }],
  ['volume', { volume: ' ' }],
  ['satuan', { satuan: ' ' }],
  ['perkiraan', { perkiraan: null }],
  ['perkiraan', { perkiraan: 0 }],
  ['alasan', { alasan: ' ' }],
  ['opd', { opd: ' ' }],
])('without %s a proposal leads there', (column, fields) => {
  const nama = column === 'nama' ? ' ' : 'Jembatan';
  expect(one(fields)).toEqual([
    ['finding', 'columns', `usulan/a/${column}`, { nama, columns: column }],
  ]);
});

test.each([
  ['a kode of its bidang', { bidang: null }],
  ['a bidang without a kode', { fungsi: null, bidang: '2' }],
  ['an RT alone', { dusun: '', rw: '' }],
  ['an RW alone', { dusun: '', rt: '' }],
])('%s is enough', (_, fields) => {
  expect(one(fields)).toEqual([]);
});

test('several columns are one finding, at the first of them', () => {
  expect(one({ nama: '', satuan: '', opd: '' })).toEqual([
    ['finding', 'columns', 'usulan/a/nama', { nama: '', columns: 'nama,satuan,opd' }],
  ]);
});

test('a kode the annex does not have leads to it, with name and kode', () => {
  expect(one({ fungsi: '2.9.77' })).toEqual([
    ['finding', 'kode', 'usulan/a/fungsi', { nama: 'Jembatan', fungsi: '2.9.77' }],
  ]);
});

test('the berita acara is told after what is asked, whatever the order of the proposals', () => {
  const usulan = { b: aUsulan({ opd: '' }), a: aUsulan({ alasan: '' }) };
  expect(
    told(aDuRkpdes({ usulan, lampiran: {} })).map(([level, , where]) => [level, where]),
  ).toEqual([
    ['finding', 'usulan/b/opd'],
    ['finding', 'usulan/a/alasan'],
    ['notice', 'lampiran'],
  ]);
});
