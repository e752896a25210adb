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
