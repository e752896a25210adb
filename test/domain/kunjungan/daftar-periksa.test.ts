import { expect, test } from 'vitest';
import { must } from '../../../src/domain/basics/must.ts';
import {
  butirOf,
  daftarOf,
  isBuiltIn,
  withAllAsked,
  withTopik,
} from '../../../src/domain/kunjungan/daftar-periksa.ts';
import type { ButirDaftar } from '../../../src/domain/kunjungan/daftar-periksa.ts';
import { daftarPeriksaSchema } from '../../../src/domain/kunjungan/daftar-periksa-schema.ts';
import type { DaftarPeriksa } from '../../../src/domain/kunjungan/daftar-periksa-schema.ts';
import { emptyKunjungan, isAnswered } from '../../../src/domain/kunjungan/kunjungan.ts';
import { tanggalSchema } from '../../../src/domain/basics/tanggal.ts';
import { builtInPlace, templates } from '../../../src/domain/kunjungan/templates.ts';

const own: ButirDaftar = {
  id: 'milik-sendiri',
  topik: 'aset',
  tanya: 'Gudang terkunci',
  jenis: 'ya-tidak',
  basis: 'Instruksi camat',
  aktif: true,
};
const idsOf = (points: readonly { readonly id: string }[]) => points.map(({ id }) => id);
/** As it comes back from the disk or the wire. */
const kept = (setting: DaftarPeriksa) =>
  daftarPeriksaSchema.parse(JSON.parse(JSON.stringify(setting)));

test('without a setting the built-in points are asked, by topic', () => {
  expect(idsOf(butirOf(['aset', 'keuangan'], null))).toEqual(
    idsOf(templates.filter(({ topik }) => topik === 'keuangan' || topik === 'aset')),
  );
});

test('points are changed, moved, switched off and added, and a topic is put back', () => {
  const [buku, kode, ...rest] = daftarOf('aset', null);
  const list = [
    own,
    { ...must(kode), tanya: 'Setiap barang diberi kode' },
    { ...must(buku), aktif: false },
    ...rest,
  ];
  const setting = kept(withTopik(null, 'aset', list));
  expect(daftarOf('aset', setting)).toEqual(list);
  expect(idsOf(butirOf(['aset'], setting))).toEqual([own.id, must(kode).id, ...idsOf(rest)]);
  expect(daftarOf('aset', setting).map(isBuiltIn)).toEqual([false, false, true, true, true]);
  expect(butirOf(['keuangan'], setting)).toEqual(butirOf(['keuangan'], null));
  const back = kept(withTopik(setting, 'aset', null));
  expect(daftarOf('aset', back)).toEqual(daftarOf('aset', null));
});

test("a newer app's points and better words reach a topic that the kecamatan set", () => {
  const [first, ...others] = daftarOf('lkd', null);
  const setting = kept(withTopik(null, 'lkd', [{ ...must(first), aktif: false }]));
  expect(idsOf(daftarOf('lkd', setting))).toEqual(idsOf([must(first), ...others]));
  expect(setting.topik['lkd']).toEqual([{ id: must(first).id, aktif: false }]);
});

test('what this app does not know of a setting survives a change of one topic', () => {
  const setting = kept({
    topik: { 'topik-baru': [{ id: 'x', aktif: true, tanya: 'Baru' }] },
    dariVersiBaru: 1,
  });
  const changed = kept(withTopik(setting, 'aset', [own]));
  expect(changed).toMatchObject({ dariVersiBaru: 1, topik: { 'topik-baru': [{ id: 'x' }] } });
  expect(idsOf(daftarOf('aset', changed))[0]).toBe(own.id);
});

test('a point that is neither built in nor has words is not asked', () => {
  const setting = kept({ topik: { aset: [{ id: 'hilang', aktif: true }] } });
  expect(idsOf(butirOf(['aset'], setting))).toEqual(idsOf(butirOf(['aset'], null)));
});

test('an answer of an older app has its place; what is not built in comes behind', () => {
  expect(builtInPlace(must(templates[1]).id)).toBe(1);
  expect(builtInPlace(own.id)).toBeGreaterThan(templates.length);
});

test('a finished visit has every point of its topics in it, the unanswered ones as not looked at', () => {
  const visit = emptyKunjungan(tanggalSchema.parse('2026-11-28'), ['aset']);
  const [first, second] = butirOf(['aset'], null);
  const answered = {
    topik: 'aset',
    tanya: 'Seperti ditanya waktu itu',
    jenis: 'ya-tidak',
    nilai: 'ya',
    catatan: '',
    lampiran: {},
  } as const;
  const { jawaban } = withAllAsked({ ...visit, jawaban: { [must(first).id]: answered } }, null);
  expect(Object.keys(jawaban).toSorted()).toEqual(idsOf(butirOf(['aset'], null)).toSorted());
  expect(jawaban[must(first).id]).toEqual(answered);
  expect(isAnswered(must(jawaban[must(second).id]))).toBe(false);
  expect(isAnswered(answered)).toBe(true);
  expect(isAnswered({ ...answered, nilai: '', catatan: 'kunci dibawa sekdes' })).toBe(false);
});
