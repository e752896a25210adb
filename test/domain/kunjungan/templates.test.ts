import { expect, test } from 'vitest';
import { daftarPeriksaSchema } from '../../../src/domain/kunjungan/daftar-periksa-schema.ts';
import { builtInPlace, butirSchema, templates } from '../../../src/domain/kunjungan/templates.ts';
import { topikList } from '../../../src/domain/kunjungan/topik.ts';

test('the built-in checklist has its twenty-one points, each whole', () => {
  const countOf = (topik: string) => templates.filter((one) => one.topik === topik).length;
  expect(topikList.map((topik) => [topik, countOf(topik)])).toEqual([
    ['keuangan', 5],
    ['aset', 4],
    ['perencanaan', 3],
    ['bumdes', 4],
    ['lkd', 2],
    ['administrasi', 3],
  ]);
  for (const { id, tanya, jenis, basis } of templates)
    for (const word of [id, tanya, jenis, basis]) expect(word).not.toBe('');
  expect(templates).toHaveLength(21);
});

test('refuses a point of no topic, or answered in no known way', () => {
  const [point] = templates;
  expect(butirSchema.safeParse(point).success).toBe(true);
  expect(butirSchema.safeParse({ ...point, topik: 'lain' }).success).toBe(false);
  expect(butirSchema.safeParse({ ...point, jenis: 'ya' }).success).toBe(false);
});

test('a point stands where it is built in, and an unknown one behind all', () => {
  expect(templates.map(({ id }) => builtInPlace(id))).toEqual(templates.map((_, at) => at));
  expect(builtInPlace('own')).toBeGreaterThan(templates.length);
});

test('the id of a point is one short word from beginning to end', () => {
  const isId = (id: string) =>
    daftarPeriksaSchema.safeParse({ topik: { keuangan: [{ id, aktif: true }] } }).success;
  expect(isId('keu-bku')).toBe(true);
  expect(isId('x'.repeat(64))).toBe(true);
  for (const id of ['', 'x'.repeat(65), 'a b', ' a', 'a/b']) expect(isId(id)).toBe(false);
});
