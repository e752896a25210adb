import { expect, test } from 'vitest';
import { tanggalSchema } from '../../../src/domain/basics/tanggal.ts';
import {
  filesOfKunjungan,
  kekuranganOf,
  kunjunganSchema,
} from '../../../src/domain/kunjungan/kunjungan.ts';
import { butirOf } from '../../../src/domain/kunjungan/daftar-periksa.ts';
import { templates } from '../../../src/domain/kunjungan/templates.ts';
import { topikList } from '../../../src/domain/kunjungan/topik.ts';
import { commandId } from '../../support/a-command.ts';
import { aKunjungan } from '../../support/a-kunjungan.ts';

const today = tanggalSchema.parse('2026-10-29');
const file = (n: string) => ({
  jenis: 'foto',
  nama: 'a.jpg',
  tipe: 'image/jpeg',
  sizeBytes: 1,
  originalBytes: null,
  sha256: n.repeat(64),
});

test('a visit with a topic and somebody met is complete', () => {
  expect(kekuranganOf(aKunjungan(), today)).toEqual([]);
  expect(kunjunganSchema.parse(aKunjungan())).toEqual(aKunjungan());
});

test('a visit tells everything that is missing', () => {
  const bare = aKunjungan({
    tanggal: tanggalSchema.parse('2026-10-30'),
    topik: [],
    orang: { a: { nama: ' ', jabatan: '', tandaTangan: null } },
    temuan: { b: { perihal: { kind: 'bebas' }, teks: '', lampiran: {} } },
    rekomendasi: { [commandId(1)]: { teks: '', due: null, bobot: 'ringan', lampiran: {} } },
  });
  expect(kekuranganOf(bare, today)).toEqual([
    'tanggal',
    'topik',
    'orang',
    'temuan-kosong',
    'rekomendasi-kosong',
  ]);
});

test('the files of a visit are found wherever they hang', () => {
  const jawaban = { topik: 'aset', tanya: 'Foto', jenis: 'foto', nilai: '', catatan: '' } as const;
  const visit = aKunjungan({
    lampiran: { a: file('1') },
    jawaban: { b: { ...jawaban, lampiran: { b: file('2') } } },
    temuan: { c: { perihal: { kind: 'bebas' }, teks: 'x', lampiran: { c: file('3') } } },
    rekomendasi: {
      [commandId(1)]: { teks: 'x', due: null, bobot: 'ringan', lampiran: { d: file('4') } },
    },
  });
  expect(filesOfKunjungan(visit).map(({ sha256 }) => sha256[0])).toEqual(['1', '2', '3', '4']);
});

test('every topic has a checklist, and every point its basis and an id of its own', () => {
  for (const topik of topikList) expect(butirOf([topik], null).length).toBeGreaterThan(1);
  expect(templates.filter(({ basis }) => basis === '')).toEqual([]);
  expect(new Set(templates.map(({ id }) => id)).size).toBe(templates.length);
});

test('one person with a name is enough, and one finding or recommendation without words is missing', () => {
  const met = (nama: string) => ({ nama, jabatan: '', tandaTangan: null });
  const temuan = (teks: string) => ({ perihal: { kind: 'bebas' as const }, teks, lampiran: {} });
  const rekomendasi = (teks: string) => ({
    teks,
    due: null,
    bobot: 'ringan' as const,
    lampiran: {},
  });
  const lacks = (fields: Parameters<typeof aKunjungan>[0]) =>
    kekuranganOf(aKunjungan(fields), today);
  expect(lacks({ orang: { a: met(' '), b: met('Suparman') } })).toEqual([]);
  expect(lacks({ orang: {} })).toEqual(['orang']);
  expect(lacks({ temuan: { a: temuan('x'), b: temuan(' ') } })).toEqual(['temuan-kosong']);
  expect(lacks({ temuan: { a: temuan('x') } })).toEqual([]);
  expect(
    lacks({ rekomendasi: { [commandId(1)]: rekomendasi('x'), [commandId(2)]: rekomendasi(' ') } }),
  ).toEqual(['rekomendasi-kosong']);
  expect(lacks({ rekomendasi: { [commandId(1)]: rekomendasi('x') } })).toEqual([]);
  expect(lacks({ tanggal: today })).toEqual([]);
});

test('a place is anywhere on earth and nowhere else', () => {
  const isPlace = (lat: number, lon: number) => {
    const tempat = { lat, lon, akurasiMeter: 5, at: '2026-10-29T02:00:00.000Z' };
    return kunjunganSchema.safeParse({ ...aKunjungan(), tempat }).success;
  };
  const inside = [
    [-7.5, 112.2],
    [-90, -180],
    [90, 180],
  ] as const;
  const outside = [
    [-90.1, 0],
    [90.1, 0],
    [0, -180.1],
    [0, 180.1],
  ] as const;
  expect(inside.map(([lat, lon]) => isPlace(lat, lon))).toEqual([true, true, true]);
  expect(outside.map(([lat, lon]) => isPlace(lat, lon))).toEqual([false, false, false, false]);
});
